package tw.anwang.directory;

/** The level of an office, which relative names such as 本部 and 本府 look for. */
public enum OfficeKind {
    YUAN,
    MINISTRY,
    AGENCY,
    DEPARTMENT,
    COUNTY_GOVERNMENT,
    BUREAU,
    /** A part of a bureau with an area of its own: a 警察分局. */
    BRANCH,
    CENTRE,
    COMMITTEE,
    /** A body outside government, or one of which only the name is known. */
    OUTSIDE;

    /** Whether such an office may belong to none; all others stand in the tree, and take their county from it. */
    boolean mayStandAlone() {
        return this == YUAN || this == OUTSIDE;
    }
}
