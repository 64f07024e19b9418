package tw.anwang.meetings.register;

/** What a central office answers. */
public enum ReplyType {
    /** 說明現行規定或作法. */
    EXPLAIN,
    /** 研議. */
    STUDY,
    /** 規劃辦理. */
    PLAN,
    /** 現階段無法辦理. */
    NOT_NOW,
    /** 採納. */
    ACCEPT,
    /** 請地方提供資料或配合. */
    ASK_LOCAL;

    public String getLabelKey() {
        return "countyRequest.type." + name();
    }
}
