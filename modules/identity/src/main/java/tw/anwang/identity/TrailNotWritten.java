package tw.anwang.identity;

/** An act could not be written into the trail: it is not done. Rolls back what it belongs to. */
public final class TrailNotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TrailNotWritten(Throwable why) {
        super(why);
    }
}
