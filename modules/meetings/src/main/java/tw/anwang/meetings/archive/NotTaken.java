package tw.anwang.meetings.archive;

import tw.anwang.kernel.RuleBroken;

/** A file of an archive that is not even handed to the reader: what it is instead, and the words for the person. */
final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    private final FileResult result;
    private final RuleBroken why;

    NotTaken(FileResult result, RuleBroken why) {
        super(why);
        this.result = result;
        this.why = why;
    }

    FileResult result() {
        return result;
    }

    RuleBroken why() {
        return why;
    }
}
