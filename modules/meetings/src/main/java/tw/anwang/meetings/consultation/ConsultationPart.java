package tw.anwang.meetings.consultation;

/** Why an office sees a consultation. */
enum ConsultationPart {
    /** It put the draft up. */
    OWNER,
    /** It is asked. */
    ASKED,
    /** It reads the meeting to which the consultation belongs. */
    READER
}
