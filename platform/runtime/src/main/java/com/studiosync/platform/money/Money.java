package com.studiosync.platform.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.studiosync.platform.constraints.CurrencyCode;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exact amount of money.
 *
 * @param amount in units of the currency, with two decimals
 * @param currency by its code in ISO 4217
 */
@Embeddable
@Schema(description = "An exact amount of money")
public record Money(
        @NotNull
        @PositiveOrZero
        @Digits(integer = WHOLE_DIGITS, fraction = DECIMALS, message = "must have at most 8 digits and 2 decimals")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(implementation = String.class, examples = "45.00")
        BigDecimal amount,

        @NotNull @CurrencyCode @Schema(examples = "EUR") String currency) {

    static final int WHOLE_DIGITS = 8;
    static final int DECIMALS = 2;

    /** Writes 45 and 45.0 as 45.00; leaves alone what the constraints refuse, as it may be of any length. */
    public Money {
        if (amount != null && amount.scale() < DECIMALS && amount.scale() > -WHOLE_DIGITS) {
            amount = amount.setScale(DECIMALS);
        }
    }
}
