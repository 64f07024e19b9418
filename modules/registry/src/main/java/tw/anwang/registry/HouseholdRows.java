package tw.anwang.registry;

/** Rows of one entity that name a household. */
public abstract class HouseholdRows extends NamingRows<HouseholdId> implements HouseholdReferences {
    /** Whose field {@code householdId} names the household. */
    protected HouseholdRows(String place, Class<?> entity) {
        this(place, entity, "householdId", null);
    }

    protected HouseholdRows(String place, Class<?> entity, String field, String both) {
        super(place, entity, field, both, HouseholdId::value);
    }
}
