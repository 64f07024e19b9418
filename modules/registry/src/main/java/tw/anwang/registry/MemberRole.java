package tw.anwang.registry;

/** What a person is in a household, seen from its head (稱謂). A household may have no head. */
public enum MemberRole {
    /** 戶長. */
    HEAD,
    /** 配偶或同居伴侶. */
    PARTNER,
    /** 子女. */
    CHILD,
    /** 父母. */
    PARENT,
    /** 祖父母. */
    GRANDPARENT,
    /** 孫子女. */
    GRANDCHILD,
    /** 兄弟姊妹. */
    SIBLING,
    /** 其他親屬. */
    RELATIVE,
    /** 非親屬同住. */
    OTHER,
    /** 未載明. */
    UNKNOWN;

    /**
     * Whether who is this in a household is a parent of who is that there, as far as two words seen from the head can
     * tell: whose child a grandchild is, they do not.
     */
    public boolean isParentOf(MemberRole other) {
        return switch (this) {
            case HEAD, PARTNER -> other == CHILD;
            case PARENT -> other == HEAD || other == SIBLING;
            default -> false;
        };
    }

    /** Key in the registry's messages. */
    public String getLabelKey() {
        return "role." + name();
    }
}
