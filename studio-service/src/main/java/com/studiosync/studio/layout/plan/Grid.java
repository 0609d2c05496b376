package com.studiosync.studio.layout.plan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cells that everything is laid out on. */
public record Grid(
        @NotNull @Min(1) @Max(MAX_SIDE) @Schema(description = "Cells from left to right", examples = "24")
        Integer columns,

        @NotNull @Min(1) @Max(MAX_SIDE) @Schema(description = "Cells from top to bottom", examples = "16")
        Integer rows,

        @NotNull
        @DecimalMin("0.1")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 2)
        @Schema(description = "Length of a cell's side, in the unit", examples = "0.5")
        BigDecimal cellSize,

        @NotNull Unit unit) {

    public static final int MAX_SIDE = 200;

    private static final int CONCEIVABLE = 10;

    static final Grid USUAL = new Grid(24, 16, new BigDecimal("0.5"), Unit.METRES);

    /** What lengths are told in. */
    @Schema(name = "LengthUnit")
    public enum Unit {
        METRES("m"),
        FEET("ft");

        private final String symbol;

        Unit(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    /** 0.5 and 0.50 are the same, and 10 is not written as 1E+1; leaves alone what the constraints refuse. */
    public Grid {
        if (cellSize != null && Math.abs(cellSize.scale()) < CONCEIVABLE) {
            BigDecimal stripped = cellSize.stripTrailingZeros();
            cellSize = stripped.setScale(Math.max(0, stripped.scale()));
        }
    }
}
