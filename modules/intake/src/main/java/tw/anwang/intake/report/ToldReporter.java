package tw.anwang.intake.report;

/** Name, title, unit and telephone of who reported; nulls where nothing was said (匿名). */
public record ToldReporter(String name, String title, String unit, String phone) {
    /** Said nothing of themselves. */
    boolean isAnonymous() {
        return blank(name) && blank(title) && blank(unit) && blank(phone);
    }

    /** What this one leaves unsaid is taken from what was said before. */
    public ToldReporter over(ToldReporter before) {
        return new ToldReporter(
                blank(name) ? before.name : name.strip(),
                blank(title) ? before.title : title.strip(),
                blank(unit) ? before.unit : unit.strip(),
                blank(phone) ? before.phone : phone.strip());
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
