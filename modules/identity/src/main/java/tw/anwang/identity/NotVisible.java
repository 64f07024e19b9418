package tw.anwang.identity;

/** No such record within the person's data scope: 404, whether it exists or not. */
public final class NotVisible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotVisible(String kind, Object id) {
        super(kind + " " + id);
    }
}
