package tw.anwang.welfare.decision;

import tw.anwang.welfare.code.Code;
import tw.anwang.welfare.familycase.CaseState;

/** What may become of a case (是否開案: Y, N, S, M; 結案). */
public enum Outcome {
    /** Y 開案. */
    OPEN(CaseState.ASSESSING, CaseState.SERVED, null),
    /** S 短期服務／一次關懷. */
    SHORT_SERVICE(CaseState.ASSESSING, CaseState.SHORT_SERVICE, null),
    /** N 不開案. */
    NOT_OPEN(CaseState.ASSESSING, CaseState.NOT_OPENED, Code.List.NOT_OPENED),
    /** M 兒少行方不明協尋: ends nothing; the family is searched for. */
    MISSING(CaseState.ASSESSING, CaseState.MISSING, null),
    /** 已尋獲，繼續評估. */
    FOUND_ASSESS(CaseState.MISSING, CaseState.ASSESSING, null),
    /** 已尋獲，開案服務. */
    FOUND_SERVE(CaseState.MISSING, CaseState.SERVED, null),
    /** 已尋獲，結案. */
    FOUND_CLOSE(CaseState.MISSING, CaseState.CLOSED, Code.List.CLOSED),
    /** 結案. */
    CLOSE(CaseState.SERVED, CaseState.CLOSED, Code.List.CLOSED);

    private final CaseState from;
    private final CaseState result;
    private final Code.List reasons;

    Outcome(CaseState from, CaseState result, Code.List reasons) {
        this.from = from;
        this.result = result;
        this.reasons = reasons;
    }

    /** The state in which it may be proposed, and to which the case goes back where it is not approved. */
    public CaseState from() {
        return from;
    }

    /** The state of the case once it is approved. */
    public CaseState result() {
        return result;
    }

    /** The list of its reasons; null where a text is enough. */
    public Code.List reasons() {
        return reasons;
    }

    public String getLabelKey() {
        return "outcome." + name();
    }
}
