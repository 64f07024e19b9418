package tw.anwang.meetings.register;

/** What an office has to do with a request. */
enum RequestPart {
    /** The bureau that asks. */
    BUREAU,
    /** A bureau whose own request goes on in this one. */
    JOINED,
    /** The county's compiling office, from the day the bureau's head approved. */
    COMPILER,
    /** A central office that is asked, once it was sent. */
    ASKED,
    /** The programme's own staff unit, once it was sent. */
    PROGRAMME
}
