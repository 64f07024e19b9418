package tw.anwang.registry;

/** 性別, as the household register has it. */
public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Key in the registry's messages. */
    public String getLabelKey() {
        return "sex." + name();
    }
}
