package tw.anwang.identity;

/**
 * What kind of power a right is. Who administers accounts sees no case content, and who audits does neither: rights of
 * spheres that do not go together are never held by one person.
 */
public enum Sphere {
    /** Records of the programme: cases, meetings, and whatever lets more of them be seen. */
    WORK,
    /** Accounts, roles, the directory. */
    ADMINISTRATION,
    /** The trail of others than the own people. */
    AUDIT,
    /** The trail of the own people: heads, who work with records, have it, and auditors do. */
    SUPERVISION;

    public boolean goesWith(Sphere other) {
        return this == other
                || this == SUPERVISION && other != ADMINISTRATION
                || other == SUPERVISION && this != ADMINISTRATION;
    }
}
