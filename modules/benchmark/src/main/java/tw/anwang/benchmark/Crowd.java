package tw.anwang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * People of the database who can work at once: each with an account of the demo or of the bulk rows, and with records that
 * are theirs, so that nobody finds what somebody else saves.
 */
final class Crowd {
    /** Of every demo person and of every one of the bulk rows. */
    static final String PASSWORD = "Anwang-2026";

    /** In the file: who, what they do, and the records they work on. */
    static final String HEADINGS = "name,job,one,two,three";

    static final String SIGNS_IN = """
            a.password_hash is not null and a.disabled_at is null and a.locked_until is null and not a.must_change_password
            and (a.demo or a.sign_in_name like 'bulk%')
            """;

    /** Each of an office gets another answer of it that waits to be written: the answer, its item, its round. */
    private static final String OFFICERS = """
            select p.sign_in_name, w.answer, w.item, w.round from (
              select a.sign_in_name, a.office_id, row_number() over (partition by a.office_id order by a.id) n
              from identity_account a join identity_account_role r on r.account_id = a.id and r.role_code = 'caseOfficer'
              where %s) p
            join (
              select b.id answer, b.tracked_item_id item, b.round_id round, b.office_id, row_number() over (partition by b.office_id order by b.id desc) n
              from meetings_answer b
              join meetings_round o on o.id = b.round_id and o.state = 'OPEN'
              join meetings_tracked_item i on i.id = b.tracked_item_id and i.sensitivity = 0
              where b.state in ('NONE', 'DRAFT')) w on w.office_id = p.office_id and w.n = p.n
            order by p.n, p.sign_in_name""".formatted(SIGNS_IN);

    /** Their own newest case, its family, the report it began with. */
    private static final String WORKERS = """
            select a.sign_in_name, c.id, c.household_id, c.report_id
            from identity_account a join identity_account_role r on r.account_id = a.id and r.role_code = 'socialWorker'
            join (select worker_id, max(id) id from welfare_family_case where state = 'SERVED' group by worker_id) own on own.worker_id = a.id
            join welfare_family_case c on c.id = own.id
            where %s order by a.id""".formatted(SIGNS_IN);

    /** A report of the window. */
    private static final String WINDOWS = """
            select a.sign_in_name, n.id, 0, 0
            from identity_account a join identity_account_role r on r.account_id = a.id and r.role_code = 'intakeOfficer'
            join (select lead_office_id, max(id) id from intake_report group by lead_office_id) n on n.lead_office_id = a.office_id
            where %s order by a.id""".formatted(SIGNS_IN);

    /** A case of the centre, its family, the newest report that the centre accepted for a family. */
    private static final String SUPERVISORS = """
            select a.sign_in_name, c.id, c.household_id, r.id
            from identity_account a join identity_account_role r on r.account_id = a.id and r.role_code = 'socialWorkSupervisor'
            join (select lead_office_id, max(id) id from welfare_family_case where state = 'SERVED' group by lead_office_id) n on n.lead_office_id = a.office_id
            join welfare_family_case c on c.id = n.id
            join (
              select p.office_id, max(p.record_id) id from intake_report_party p
              join intake_report i on i.id = p.record_id and i.household_id is not null
              where p.part = 'RECEIVES' group by p.office_id) r on r.office_id = a.office_id
            where %s order by a.id""".formatted(SIGNS_IN);

    /** Each another series of the staff unit: the series, its newest meeting, an item of it. */
    private static final String STAFF = """
            select p.sign_in_name, s.id, s.meeting, s.item from (
              select a.sign_in_name, a.office_id, row_number() over (partition by a.office_id order by a.id) n
              from identity_account a join identity_account_role r on r.account_id = a.id and r.role_code = 'caseOfficer'
              where %s) p
            join (
              select e.id, e.lead_office_id, m.meeting, i.item, row_number() over (partition by e.lead_office_id order by e.id) n
              from meetings_series e
              join (select series_id, max(meeting_id) meeting from meetings_round where state = 'OPEN' group by series_id) m on m.series_id = e.id
              join (select series_id, max(id) item from meetings_tracked_item where sensitivity = 0 group by series_id) i on i.series_id = e.id
            ) s on s.lead_office_id = p.office_id and s.n = p.n
            order by p.n, p.sign_in_name""".formatted(SIGNS_IN);

    private static final Map<Job, String> QUESTIONS = new EnumMap<>(Map.of(
            Job.OFFICER,
            OFFICERS,
            Job.WORKER,
            WORKERS,
            Job.WINDOW,
            WINDOWS,
            Job.SUPERVISOR,
            SUPERVISORS,
            Job.STAFF,
            STAFF));

    private final Map<Job, List<String>> lines = new EnumMap<>(Job.class);

    Crowd(Map<Job, List<String>> lines) {
        this.lines.putAll(lines);
    }

    static Crowd of(Connection connection) throws SQLException {
        Map<Job, List<String>> lines = new EnumMap<>(Job.class);
        for (Job job : Job.values()) {
            lines.put(job, lines(connection, job));
        }
        return new Crowd(lines);
    }

    private static List<String> lines(Connection connection, Job job) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(QUESTIONS.get(job))) {
            while (row.next()) {
                lines.add(String.join(
                        ",", row.getString(1), job.name(), row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return lines;
    }

    /** How many of each job there are. */
    int of(Job job) {
        return lines.getOrDefault(job, List.of()).size();
    }

    /**
     * That many different people, by the shares of their jobs.
     *
     * @throws Refused where the data do not have as many
     */
    List<String> people(int number) {
        Map<Job, Deque<String>> left = new EnumMap<>(Job.class);
        lines.forEach((job, all) -> left.put(job, new ArrayDeque<>(all)));
        List<String> chosen = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Job job : Job.of(number)) {
            String line;
            do {
                line = left.getOrDefault(job, new ArrayDeque<>()).poll();
                if (line == null) {
                    throw new Refused(number + " people at once need more of " + job + " than the " + of(job)
                            + " who can sign in here: give fewer by -Dbenchmark.people, or data of a whole country"
                            + " (-Dbenchmark.tenths=10)");
                }
            } while (names.contains(line.split(",")[0])); // somebody of two jobs is one person
            names.add(line.split(",")[0]);
            chosen.add(line);
        }
        return chosen;
    }

    void write(int number, Path file) throws IOException {
        List<String> all = new ArrayList<>(List.of(HEADINGS));
        all.addAll(people(number));
        Files.write(file, all);
    }
}
