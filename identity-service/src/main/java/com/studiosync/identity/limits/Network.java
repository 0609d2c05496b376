package com.studiosync.identity.limits;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one sender: an IPv4 address, or the /64 of an IPv6 address, all of which one household can use. */
public final class Network {

    private static final int IPV4_BYTES = 4;
    private static final int PREFIX_BYTES = 8;
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private Network() {}

    /** The network of an address; of none, or of something else, a name that all such share. */
    public static String of(String address) {
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return "unknown";
        }
        if (bytes.length == IPV4_BYTES) {
            return HexFormat.of().formatHex(bytes);
        }
        return isMapped(bytes)
                ? HexFormat.of().formatHex(bytes, MAPPED.length, bytes.length)
                : HexFormat.of().formatHex(bytes, 0, PREFIX_BYTES);
    }

    /** An IPv4 address in the clothes of an IPv6 one (RFC 4291, section 2.5.5.2). */
    private static boolean isMapped(byte[] bytes) {
        return Arrays.equals(bytes, 0, MAPPED.length, MAPPED, 0, MAPPED.length);
    }
}
