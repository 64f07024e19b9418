package tw.anwang.welfare.familycase;

/** A case went on, ended, or has another worker: what hangs on it follows in the same transaction. */
public record CaseMoved(FamilyCase moved) {}
