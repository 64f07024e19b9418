package tw.anwang.intake.report;

/** Name, title, unit and telephone of who reported; nulls where nothing was said (匿名). */
public record ToldReporter(String name, String title, String unit, String phone) {
    /** Said nothing of themselves. */
    boolean isAnonymous() {
        return blank(name) && blank(title) && blank(unit) && blank(phone);
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
