package com.studiosync.profile.progress.drawing;

/** How a chart looks in light and in dark; lines differ in their dashes, too, for those who tell colours apart badly. */
final class Stylesheet {

    static final String CSS = """
            .progress{background:#fffdf8;color-scheme:light dark;\
            font-family:system-ui,-apple-system,Roboto,Cantarell,sans-serif}
            .progress .title,.progress .heading,.progress .word{fill:#1f242c}
            .progress .title,.progress .heading{font-weight:650}
            .progress .detail{fill:#5b6370}
            .progress .grid{stroke:#7d8694;stroke-opacity:.35}
            .progress .attended{fill:#2f7d4f}
            .progress .late{fill:#d9a21b}
            .progress .no-show{fill:#b3372f}
            .progress .cancelled{fill:#a9b0ba}
            .progress .skill{fill:none;stroke-width:2.5}
            .progress .skill-0{stroke:#1f5fa8}
            .progress .skill-1{stroke:#a8471f;stroke-dasharray:7 3}
            .progress .skill-2{stroke:#3f7d2f;stroke-dasharray:2 2}
            .progress .skill-3{stroke:#7a3f9d;stroke-dasharray:9 2 2 2}
            .progress .skill-4{stroke:#8a6a00;stroke-dasharray:4 4}
            .progress .skill-5{stroke:#5b6370;stroke-dasharray:1 3}
            @media(prefers-color-scheme:dark){
            .progress{background:#14171c}
            .progress .title,.progress .heading,.progress .word{fill:#eef0f3}
            .progress .detail{fill:#a3acb9}
            .progress .attended{fill:#4fae78}
            .progress .no-show{fill:#e0645b}
            .progress .cancelled{fill:#6b7480}
            .progress .skill-0{stroke:#6aa9f0}
            .progress .skill-1{stroke:#f0905f}
            .progress .skill-2{stroke:#86c96f}
            .progress .skill-3{stroke:#c493e6}
            .progress .skill-4{stroke:#d9b84a}
            .progress .skill-5{stroke:#a3acb9}
            }
            """;

    private Stylesheet() {}
}
