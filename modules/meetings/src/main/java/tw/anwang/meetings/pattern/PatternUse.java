package tw.anwang.meetings.pattern;

import tw.anwang.meetings.minutes.ItemKind;

/** What a word of an organiser is: a heading of a section, a label inside an item, the number of an item, what was said. */
public enum PatternUse {
    HEADING_REPORT("section.REPORT"),
    HEADING_DISCUSSION("section.DISCUSSION"),
    HEADING_MOTION("section.MOTION"),
    HEADING_TRACKED("section.TRACKED"),
    HEADING_CONCLUSIONS("section.CONCLUSIONS"),
    HEADING_DIRECTIVES("section.DIRECTIVES"),
    HEADING_TALK("section.TALK"),
    LABEL_TITLE("label.TITLE"),
    LABEL_EXPLANATION("label.EXPLANATION"),
    LABEL_PROPOSAL("label.PROPOSAL"),
    LABEL_REPORT_POINT("label.REPORT_POINT"),
    LABEL_OPINION("label.OPINION"),
    LABEL_REPLY("label.REPLY"),
    LABEL_RESOLUTION("label.RESOLUTION"),
    LABEL_DECISION("label.DECISION"),
    LABEL_CHAIR_DIRECTIVE("label.CHAIR_DIRECTIVE"),
    NUMBER_REPORT("case.REPORT_ITEM"),
    NUMBER_DISCUSSION("case.DISCUSSION_ITEM"),
    NUMBER_MOTION("case.MOTION"),
    OUTCOME("outcome.WORD"),
    DISPOSITION("disposition.WORD");

    private final String list;

    PatternUse(String list) {
        this.list = list;
    }

    /** The reader's list that the word is put on. */
    String list() {
        return list;
    }

    /** Whether it is the way items are numbered, where ＃ stands for the number. */
    public boolean numbers() {
        return name().startsWith("NUMBER_");
    }

    /** What a line most likely is whose item a person made that kind. */
    static PatternUse of(ItemKind kind) {
        return switch (kind) {
            case REPORT_ITEM -> NUMBER_REPORT;
            case DISCUSSION_ITEM -> NUMBER_DISCUSSION;
            case MOTION -> NUMBER_MOTION;
            case EXPLANATION -> LABEL_EXPLANATION;
            case PROPOSAL -> LABEL_PROPOSAL;
            case REPORT_POINT -> LABEL_REPORT_POINT;
            case OPINION, SPEAKER_TURN -> LABEL_OPINION;
            case REPLY, REPLY_POINT, STATEMENT -> LABEL_REPLY;
            case DECISION -> LABEL_DECISION;
            case CHAIR_DIRECTIVE, CHAIR_POINT -> LABEL_CHAIR_DIRECTIVE;
            default -> LABEL_RESOLUTION;
        };
    }
}
