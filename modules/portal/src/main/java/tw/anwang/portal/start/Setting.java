package tw.anwang.portal.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tw.anwang.identity.KeyRing;
import tw.anwang.kernel.MailAddress;

/**
 * Every setting an administrator has, in one place. The name is the environment variable; a test compares
 * docs/settings.md with this list.
 */
public enum Setting {
    APP_DB_URL("", "jdbc:mariadb:(sequential:)?//.+", "JDBC address of the database: jdbc:mariadb://db:3306/anwang"),
    APP_DB_USER("", ".+", "Account the portal works with: reads and writes rows, adds to the trail"),
    APP_DB_PASSWORD("", "(?s).*", "Its password"),
    APP_DB_MIGRATION_USER("", ".*", "Account that changes tables at start; empty: the same as APP_DB_USER"),
    APP_DB_MIGRATION_PASSWORD("", "(?s).*", "Its password"),
    APP_MIGRATE(
            "auto",
            "auto|check|only",
            "auto: migrate at start; check: only see that it is done; only: migrate, then stop"),
    APP_FIRST_ADMIN(
            "",
            "|[a-z0-9][a-z0-9._-]{2,59}",
            "Sign-in name of the first system administrator: opened at start while there is no account"),
    APP_FIRST_ADMIN_PASSWORD("", "(?s).*", "Its password until the first sign-in, which changes it"),
    APP_TRAIL_KEYS(
            "",
            KeyRing.FORM,
            "Keys that seal the access trail: number:secret, the newest first; a secret comes from openssl rand -base64 32"),
    APP_DATA_KEYS("", KeyRing.FORM, "Keys that hide secrets in the database, written in the same way"),
    APP_TRAIL_ANCHORS(
            "",
            ".*",
            "Folder where the end of the trail's chain is written down every hour; empty: APP_DATA_DIR. Better another machine's disk"),
    APP_TRAIL_ARCHIVES(
            "",
            ".*",
            "Folder of the yearly archives of the trail, shared by all nodes; empty: archives/trail/ below APP_FILES_DIR, or below APP_DATA_DIR without it"),
    APP_TRAIL_MONTHS(
            "60",
            "[6-9]|[1-9]\\d{1,2}",
            "Months acts of the trail stay in the database at least: 6 or more; only a command of the administrator removes them"),
    APP_SYSLOG_SERVER(
            "",
            "|[A-Za-z0-9._-]+:\\d{1,5}",
            "Host and port of a syslog server that takes copies of the access trail by TLS (RFC 5425), such as log.example.gov.tw:6514; empty: none"),
    APP_SYSLOG_CA("", ".*", "File with the certificates (PEM) that vouch for it; empty: those Java trusts"),
    APP_SYSLOG_ALARM_MINUTES("15", "[1-9]\\d{0,3}", "Minutes that copies may be late before the auditors are told"),
    APP_WATCH_OPENINGS(
            "60",
            "[1-9]\\d{0,4}",
            "Records of one kind opened or exported within any sixty minutes before it counts as unusual"),
    APP_WATCH_REPEATS("10", "[1-9]\\d{0,3}", "Searches for the same words within a day before it counts as unusual"),
    APP_WATCH_OFF_HOURS("5", "[1-9]\\d{0,3}", "Acts outside office hours within a day before they are told"),
    APP_WATCH_PLACES(
            "3", "[2-9]|[1-9]\\d", "Addresses at which one account is open at once before it counts as unusual"),
    APP_WATCH_HOURS("07:00-20:00", "([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d", "Office hours of Taipei"),
    APP_WATCH_REVIEW_DAYS("3", "[1-9]\\d?", "Working days a head has to review unusual access"),
    APP_ACCOUNT_UNUSED_DAYS("180", "\\d{1,4}", "Days without a sign-in after which an account is disabled; 0: never"),
    APP_DEPUTY_DAYS("92", "[1-9]\\d{0,2}", "Most days for which a deputy is named at once"),
    APP_APPLICATION_DAYS(
            "30", "[1-9]\\d{0,3}", "Days after which an application for an account is deleted, decided or not"),
    APP_APPLICATION_ADDRESS(
            "20", "[1-9]\\d{0,3}", "Applications for an account that one address may send within an hour"),
    APP_ROSTER_DAYS("30", "[1-9]\\d{0,3}", "Days the rows of a brought list of accounts or offices are kept"),
    APP_PLATFORM_DIR("", ".*", "Folder into which exports of platforms are laid, county/platform/file; empty: none"),
    APP_PLATFORM_DAYS("7", "[1-9]\\d{0,2}", "Days after which exports that nobody took over are deleted"),
    APP_ACCOUNT_REVIEW_MONTHS(
            "6", "[1-9]\\d?", "Months after which a head has to confirm each account of the office again"),
    APP_PROXIES(
            "",
            "|[0-9a-fA-F:.]+(\\s*,\\s*[0-9a-fA-F:.]+)*",
            "Addresses of the proxies in front, by commas: what they say in X-Forwarded-For is believed"),
    APP_PUBLIC_URL(
            "",
            "|https://[a-z0-9.-]+(:\\d{1,5})?|http://localhost(:\\d{1,5})?",
            "Address by which people reach the portal, such as https://anwang.example.gov.tw; security keys are bound to it"),
    APP_MAIL_HOST("", "|[A-Za-z0-9._-]+", "Mail server for notices; empty: people are told in the portal alone"),
    APP_MAIL_PORT(
            "",
            "|[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5]",
            "Its port; empty: 587 for starttls, 465 for tls, 25 for none"),
    APP_MAIL_SECURITY(
            "starttls",
            "none|starttls|tls",
            "How the connection is encrypted: starttls, tls from the first byte, or none inside a network that is safe by itself"),
    APP_MAIL_FROM("", "", "From whom the mail comes, one address such as anwang@example.gov.tw"),
    APP_MAIL_USER("", "|[^\\s\\p{Cntrl}]{1,200}", "Name at the mail server; empty: it asks for none"),
    APP_MAIL_PASSWORD("", "[^\\r\\n]{0,500}", "Its password"),
    APP_MAIL_CA("", ".*", "File with the certificates (PEM) that vouch for the mail server; empty: those Java trusts"),
    APP_MAIL_DAYS("365", "[1-9]\\d{0,3}", "Days for which it can be seen what became of a mail"),
    APP_PUBLICATION("off", "off|on", "on: minutes of public series may be published; off: nothing is"),
    APP_REMINDER_DAYS(
            "3",
            "\\d|[12]\\d|30",
            "Days before a round's day from which on who answers is reminded; 0: on the day alone"),
    APP_MINUTES_SEND_DAYS("5", "[1-9]\\d?", "Days after a meeting within which its minutes are to be sent"),
    APP_MINUTES_SEND_COUNTED("calendar", "calendar|working", "Those days: calendar, each day; working, working days"),
    APP_OIDC_ISSUER(
            "",
            Addresses.HTTPS,
            "Single sign-on by OpenID Connect: address of the issuer, https; empty: there is none"),
    APP_OIDC_CLIENT("", "|\\S{1,200}", "As what the portal is registered at the issuer"),
    APP_OIDC_SECRET("", "|\\S{8,500}", "Its secret at the issuer, at least 8 signs"),
    APP_OIDC_NAME("", ".{0,30}", "What the button on the sign-in page calls the issuer"),
    APP_OIDC_GROUPS("groups", "\\S{1,100}", "Claim of the ID token that lists the person's groups"),
    APP_OIDC_PERSON(
            "preferred_username",
            "\\S{1,100}",
            "Claim by which an administrator announces a person before the first arrival; one that people cannot change themselves"),
    APP_OIDC_UNKNOWN(
            "refuse",
            "refuse|open",
            "People nobody announced: refuse, or open an account where their groups tell office and role"),
    APP_OIDC_SECOND_FACTOR(
            "",
            "[\\w:./, -]{0,500}",
            "Values of acr or amr, by commas, that stand for a second factor; empty: the portal asks for its own where a role needs one"),
    APP_CROSS_CHECK_URL("", Addresses.HTTPS, "Outside system that is asked about the people of a report; empty: none"),
    APP_CROSS_CHECK_KEY("", "|\\S{8,500}", "Key that is shown to it (Authorization: Bearer), at least 8 signs"),
    APP_METRICS_TOKEN(
            "",
            "|[A-Za-z0-9+/=_-]{32,200}",
            "Token by which a program reads /metrics (Authorization: Bearer); empty: administrators alone. From openssl rand -base64 32"),
    APP_DATA_DIR(".anwang", ".+", "Folder of this node: derived data that can be built again"),
    APP_FILES_DIR("", ".*", "Folder of attachments, shared by all nodes; empty: files/ below APP_DATA_DIR"),
    APP_DEV_SOURCES(
            "", ".*", "For developers alone: the folder modules/, to read pages from source; empty in production"),
    APP_SIGNIN_FAILURES("5", "[1-9]\\d?", "Wrong passwords in a row before an account is locked"),
    APP_DRAFT_DAYS("30", "[1-9]\\d{0,3}", "Days a draft of typed text is kept"),
    APP_ATTACHMENT_MB("20", "[1-9]\\d{0,3}", "Largest attachment in megabytes"),
    APP_ARCHIVE_MB("300", "[1-9]\\d{0,3}", "Old minutes imported together: megabytes sent in all"),
    APP_ARCHIVE_FILES("500", "[1-9]\\d{0,3}", "Old minutes imported together: files, those in a zip counted"),
    APP_ARCHIVE_UNPACKED_MB("1000", "[1-9]\\d{0,4}", "Old minutes imported together: megabytes unpacked in all"),
    APP_ARCHIVE_RATIO("200", "[1-9]\\d{1,3}", "Old minutes imported together: times its packed size a file may be"),
    APP_ARCHIVE_DAYS("30", "[1-9]|[12]\\d|30", "Days the results of old minutes imported together are kept"),
    APP_SIGNIN_LOCK_MINUTES("15", "[1-9]\\d{0,3}", "Minutes an account stays locked"),
    APP_SIGNIN_ADDRESS_FAILURES(
            "100", "[1-9]\\d{0,5}", "Wrong passwords from one address, whichever accounts, before it has to wait"),
    APP_SIGNIN_ADDRESS_MINUTES("10", "[1-9]\\d{0,2}", "Minutes after the first of them until it may try again"),
    APP_RESET_HOURS("24", "[1-9]\\d{0,2}", "Hours a code for a new password is good"),
    APP_SESSION_IDLE_MINUTES("30", "[1-9]\\d{0,2}", "Minutes without a click after which a person is signed out"),
    APP_SESSION_MAX_HOURS("12", "[1-9]\\d?", "Hours after which a sign-in ends, whatever is done"),
    APP_PASSWORD_MIN_LENGTH("8", "[89]|[1-5]\\d", "Signs a password has at least"),
    APP_PASSWORD_KINDS("3", "[1-4]", "Of small letters, capitals, digits and other signs, how many kinds at least"),
    APP_PASSWORD_REMEMBERED("3", "[1-9]|1\\d", "How many passwords, the present one among them, do not come again"),
    APP_PASSWORD_MIN_AGE_DAYS("1", "\\d{1,2}", "Days before a person may change a password again"),
    APP_GLASS_HOURS("4", "[1-9]|1\\d|2[0-4]", "Hours a record stays open by break-the-glass"),
    APP_GLASS_REVIEW_DAYS("3", "[1-9]|[1-9]\\d", "Days in which it is to be reviewed"),
    APP_GRANT_NOTICE_DAYS(
            "14", "\\d{1,2}", "Days before its review day from which on heads are asked to review a grant"),
    APP_GRANT_UNREVIEWED_DAYS(
            "30",
            "\\d{1,3}",
            "Days after its review day from which on a grant nobody reviewed is switched off; 0: it goes on to its last day"),
    APP_PASSWORD_MAX_AGE_DAYS("90", "[1-9]\\d{0,3}", "Days after which a password must be changed"),
    APP_STATISTICS_HIDDEN("4", "\\d{1,2}", "Numbers up to this one are hidden in published statistics; 0 hides none");

    private final String standard;
    private final Pattern form;
    private final String meaning;

    Setting(String standard, String form, String meaning) {
        this.standard = standard;
        this.form = Pattern.compile(form);
        this.meaning = meaning;
    }

    public String standard() {
        return standard;
    }

    public String meaning() {
        return meaning;
    }

    /** The name MicroProfile Config reads: APP_DB_URL is app.db.url. */
    public String property() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    public Optional<String> problem(String value) {
        if (isGood(value) && isThere(value)) {
            return Optional.empty();
        }
        return Optional.of(
                value.isEmpty()
                        ? "未設定 " + name() + " (" + meaning + ")"
                        : name() + " 的值" + (isSecret() ? "" : "「" + shown(value) + "」") + "不對 (" + meaning + ")");
    }

    /** The value as it may be told to who reads the log or a command: of a secret, that there is one. */
    public String shown(String value) {
        return isSecret() ? "(set)" : value.replaceAll("(?i)(password=)[^&]*", "$1…");
    }

    private boolean isGood(String value) {
        return this == APP_MAIL_FROM
                ? value.isEmpty() || MailAddress.isSound(value)
                : form.matcher(value).matches();
    }

    /** Its value is never named, not even where it is wrong: the log is read by others. */
    private boolean isSecret() {
        return name().matches(".*_(KEYS?|PASSWORD|SECRET|TOKEN)");
    }

    /** A mistyped folder of sources would fail page by page, a mistyped file of certificates with every copy. */
    private boolean isThere(String value) {
        return value.isEmpty()
                || (this != APP_DEV_SOURCES || Files.isDirectory(Path.of(value)))
                        && (this != APP_SYSLOG_CA && this != APP_MAIL_CA || Files.isReadable(Path.of(value)));
    }
}
