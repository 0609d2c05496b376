package com.studiosync.platform.limits;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one client: an IPv4 address, or the /64 of an IPv6 address, all of which one household can use. */
public final class Network {

    private static final int PREFIX_BYTES = 8;
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private Network() {}

    /** The network of an address; of none, or of something else, a name that all such share. */
    public static String of(String address) {
        if (address == null) {
            return "unknown";
        }
        // The usual case, on the way of every request: nothing to take apart.
        return NetUtil.isValidIpV4Address(address)
                ? address
                : ofLong(NetUtil.createByteArrayFromIpAddressString(address));
    }

    private static String ofLong(byte[] bytes) {
        if (bytes == null) {
            return "unknown";
        }
        return Arrays.equals(bytes, 0, MAPPED.length, MAPPED, 0, MAPPED.length)
                ? shortForm(bytes)
                : HexFormat.of().formatHex(bytes, 0, PREFIX_BYTES);
    }

    /** An IPv4 address in the clothes of an IPv6 one (RFC 4291, section 2.5.5.2). */
    private static String shortForm(byte[] bytes) {
        return NetUtil.bytesToIpAddress(Arrays.copyOfRange(bytes, MAPPED.length, bytes.length));
    }
}
