package tw.anwang.registry;

/** Rows that name a household, in whatever module. */
public interface HouseholdReferences extends References<HouseholdId> {}
