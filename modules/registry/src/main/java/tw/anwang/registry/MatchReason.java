package tw.anwang.registry;

/** Why somebody who is registered may be the person typed. Always several things agree, or one that is nobody else's. */
public enum MatchReason {
    /** The same number. */
    ID_NUMBER,
    /** The same name and the same day of birth. */
    NAME_AND_BIRTH,
    /** The same name and the same district, and nothing known of the births that speaks against it. */
    NAME_AND_DISTRICT;

    /** Whether it is told of people outside the scope too: who only bears the name is not. */
    public boolean isStrong() {
        return this != NAME_AND_DISTRICT;
    }

    /** Key in the registry's messages. */
    public String getLabelKey() {
        return "match." + name();
    }
}
