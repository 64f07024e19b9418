package tw.anwang.registry;

/** Rows that name a person, in whatever module. */
public interface PersonReferences extends References<PersonId> {}
