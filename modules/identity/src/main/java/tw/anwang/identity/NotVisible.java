package tw.anwang.identity;

/** No such record within the person's data scope: 404, whether it exists or not. */
public final class NotVisible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final transient Object id;

    public NotVisible(String kind, Object id) {
        super(kind + " " + id);
        this.kind = kind;
        this.id = id;
    }

    public String kind() {
        return kind;
    }

    /** What was asked for; mostly a number. */
    public Object id() {
        return id;
    }
}
