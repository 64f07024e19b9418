package tw.anwang.meetings.answer;

/** What an office asks of the staff unit instead of answering. */
public enum RequestKind {
    /** 改分: 非權責，建議改由…. */
    REASSIGN,
    /** 展延: until another day. */
    EXTEND;

    public String getLabelKey() {
        return "request.kind." + name();
    }
}
