package tw.anwang.registry.kin;

/** What a person is to another (親屬關係). Each is read from both sides: who has a parent is a child. */
public enum KinKind {
    /** 生父母. */
    PARENT,
    /** 親生子女. */
    CHILD,
    /** 養父母. */
    ADOPTIVE_PARENT,
    /** 養子女. */
    ADOPTED_CHILD,
    /** 配偶. */
    SPOUSE,
    /** 同居伴侶. */
    PARTNER,
    /** 前配偶或前伴侶. */
    FORMER_SPOUSE,
    /** 兄弟姊妹, where their parents are not registered. */
    SIBLING;

    /** What the other person is to the first. */
    public KinKind seenFromOther() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case ADOPTIVE_PARENT -> ADOPTED_CHILD;
            case ADOPTED_CHILD -> ADOPTIVE_PARENT;
            case SPOUSE, PARTNER, FORMER_SPOUSE, SIBLING -> this;
        };
    }

    public boolean isParenthood() {
        return this == PARENT || this == ADOPTIVE_PARENT;
    }

    public boolean isChildhood() {
        return seenFromOther().isParenthood();
    }

    public boolean isCouple() {
        return this == SPOUSE || this == PARTNER || this == FORMER_SPOUSE;
    }

    /** Key in the registry's messages. */
    public String getLabelKey() {
        return "kin.kind." + name();
    }
}
