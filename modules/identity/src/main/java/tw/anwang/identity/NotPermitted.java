package tw.anwang.identity;

/** The person lacks a right: 403. The message names the right, nothing about the record. */
public final class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotPermitted(String permission) {
        super(permission);
    }

    public String permission() {
        return getMessage();
    }
}
