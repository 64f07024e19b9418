package tw.anwang.welfare.day;

/** A case of the worker, for a menu. @param family how the family is called, as this person may read it */
public record OwnCase(long id, String number, String family) {}
