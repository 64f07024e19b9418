package tw.anwang.meetings.register;

import java.util.Set;

/** How far a request is. */
public enum RequestState {
    /** 草擬中: the bureau writes. */
    DRAFT("none"),
    /** 待主管核定: lies with the bureau's head. */
    REVIEW("soon"),
    /** 退回修正: the bureau has to write again. */
    RETURNED("late"),
    /** 待彙整: lies with the county's compiling office. */
    COMPILING("soon"),
    /** 併案: goes on in another request of the county. */
    MERGED("done"),
    /** 已送中央: frozen, waits for replies. */
    SENT("open"),
    /** 已回應: every office that was asked replied; the next step is open. */
    REPLIED("open"),
    /** 後續辦理中. */
    UNDER_WAY("open"),
    /** 已列管: goes on as a tracked item of a meeting. */
    TRACKED("open"),
    /** 已辦理完成. */
    DONE("done"),
    /** 無法辦理, with the reason. */
    IMPOSSIBLE("none"),
    /** 撤回 before it was sent. */
    WITHDRAWN("none");

    /** The bureau may still change its words. */
    static final Set<RequestState> WITH_BUREAU = Set.of(DRAFT, RETURNED);

    /** With the centre, or beyond. */
    static final Set<RequestState> AT_CENTRE = Set.of(SENT, REPLIED, UNDER_WAY, TRACKED, DONE, IMPOSSIBLE);

    /** What the next step may be. */
    public static final Set<RequestState> NEXT_STEPS = Set.of(UNDER_WAY, TRACKED, DONE, IMPOSSIBLE);

    /** Nothing more follows: 已辦理完成 or 無法辦理. */
    static final Set<RequestState> CLOSED = Set.of(DONE, IMPOSSIBLE);

    private final String chip;

    RequestState(String chip) {
        this.chip = chip;
    }

    /** The colour of its chip. */
    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "countyRequest.state." + name();
    }

    boolean isAtCentre() {
        return AT_CENTRE.contains(this);
    }
}
