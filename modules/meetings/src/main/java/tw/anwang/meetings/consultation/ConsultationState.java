package tw.anwang.meetings.consultation;

import java.util.EnumSet;
import java.util.Set;

/** How far a consultation is. */
public enum ConsultationState {
    /** 擬稿中: known to its owner alone. */
    DRAFT("none"),
    /** 徵詢中: the offices asked may reply. */
    OPEN("open"),
    /** 彙整中: no reply is taken any more, the owner responds. */
    CLOSED("soon"),
    /** 已公布彙整表: everybody who sees it reads all opinions and responses. */
    PUBLISHED("done"),
    /** 撤回. */
    WITHDRAWN("none");

    /** In which the owner writes responses: from the first opinion on. */
    static final Set<ConsultationState> COMPILED = EnumSet.of(OPEN, CLOSED);

    /** After which the next edition can follow. */
    static final Set<ConsultationState> ASKED = EnumSet.of(CLOSED, PUBLISHED);

    private final String chip;

    ConsultationState(String chip) {
        this.chip = chip;
    }

    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "consultation.state." + name();
    }
}
