package tw.anwang.desk.mail;

/** Why a mail was not taken; the words say what to do. */
enum MailProblem {
    /** Nobody answers at the address of the mail server, or not in time. */
    UNREACHABLE(true, false),
    /** The connection could not be made secret. */
    NOT_SECRET(true, false),
    /** The mail server does not know name or password of the settings. */
    NOT_SIGNED_IN(true, false),
    /** The mail server refuses this receiver for good. */
    REFUSED(false, true),
    /** The mail server asks to try again later, or the connection broke. */
    LATER(false, false),
    /** The mail server fell silent in the middle of this mail. */
    SILENT(false, false),
    /** The address is none that a mail can bear. */
    NO_ADDRESS(false, true),
    /** Something nobody thought of; the log has it. */
    UNKNOWN(false, false);

    private final boolean ofTheServer;
    private final boolean forGood;

    MailProblem(boolean ofTheServer, boolean forGood) {
        this.ofTheServer = ofTheServer;
        this.forGood = forGood;
    }

    /** Whether every other mail would meet it too. */
    boolean isOfTheServer() {
        return ofTheServer;
    }

    /** Whether the same mail would meet it again. */
    boolean isForGood() {
        return forGood;
    }

    /** Key of its words in desk's messages. */
    String key() {
        return "mail.problem." + name();
    }
}
