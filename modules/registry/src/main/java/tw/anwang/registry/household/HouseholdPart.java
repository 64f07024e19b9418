package tw.anwang.registry.household;

/** Why an office or person sees a household. */
enum HouseholdPart {
    /** Answers for the record: registered it, or leads the service since. */
    LEAD,
    /** Serves it or served it. */
    SERVES
}
