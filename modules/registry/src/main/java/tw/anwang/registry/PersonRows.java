package tw.anwang.registry;

/** Rows of one entity that name a person. */
public abstract class PersonRows extends NamingRows<PersonId> implements PersonReferences {
    /** Whose field {@code personId} names the person. */
    protected PersonRows(String place, Class<?> entity) {
        this(place, entity, "personId", null);
    }

    protected PersonRows(String place, Class<?> entity, String field, String both) {
        super(place, entity, field, both, PersonId::value);
    }
}
