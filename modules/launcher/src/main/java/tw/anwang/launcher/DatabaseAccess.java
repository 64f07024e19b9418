package tw.anwang.launcher;

/**
 * Address and accounts of the database: one that works with rows, one that changes tables.
 *
 * @param url JDBC address with the schema
 */
record DatabaseAccess(String url, String user, String password, String migrationUser, String migrationPassword) {
    /** What is missing stays empty: the portal names it. */
    static DatabaseAccess fromEnvironment() {
        String user = System.getenv().getOrDefault("APP_DB_USER", "");
        String password = System.getenv().getOrDefault("APP_DB_PASSWORD", "");
        return new DatabaseAccess(
                System.getenv("APP_DB_URL"),
                user,
                password,
                System.getenv().getOrDefault("APP_DB_MIGRATION_USER", user),
                System.getenv().getOrDefault("APP_DB_MIGRATION_PASSWORD", password));
    }

    /** For work that takes minutes: filling tables waits as long as it takes. */
    String patientUrl() {
        return url.replaceFirst("socketTimeout=\\d+", "socketTimeout=0");
    }
}
