package com.studiosync.studio.layout.drawing.floor;

/** How a drawing looks in light and in dark; rooms keep their colours in both. */
public final class Stylesheet {

    public static final String CSS = """
            .studio-layout{background:#f6f3ec;color-scheme:light dark;\
            font-family:system-ui,-apple-system,Roboto,Cantarell,sans-serif}
            .studio-layout text{pointer-events:none}
            .studio-layout .title,.studio-layout .heading,.studio-layout .entry,.studio-layout .word{fill:#1f242c}
            .studio-layout .detail{fill:#5b6370}
            .studio-layout .title,.studio-layout .heading,.studio-layout .name{font-weight:650}
            .studio-layout .paper{fill:#fffdf8;stroke:#d9d3c6}
            .studio-layout .grid{fill:none;stroke:#7d8694;stroke-opacity:.16;pointer-events:none}
            .studio-layout .wall{fill:none;stroke:#2c323c;stroke-width:3.5;stroke-linejoin:round;pointer-events:none}
            .studio-layout .scale{fill:none;stroke:#1f242c;stroke-width:2}
            .studio-layout .swatch{stroke:#2c323c;stroke-opacity:.45}
            .studio-layout .word{paint-order:stroke;stroke:#fffdf8;stroke-width:4;stroke-linejoin:round;font-style:italic}
            .studio-layout .thing:hover .tile{fill:#ffe9a8}
            @media(prefers-color-scheme:dark){
            .studio-layout{background:#14171c}
            .studio-layout .title,.studio-layout .heading,.studio-layout .entry,.studio-layout .word{fill:#eef0f3}
            .studio-layout .detail{fill:#a3acb9}
            .studio-layout .paper{fill:#1d2128;stroke:#343a45}
            .studio-layout .wall{stroke:#0a0c0f}
            .studio-layout .scale{stroke:#eef0f3}
            .studio-layout .swatch{stroke:#fff}
            .studio-layout .word{stroke:#14171c}
            }
            """;

    private Stylesheet() {}
}
