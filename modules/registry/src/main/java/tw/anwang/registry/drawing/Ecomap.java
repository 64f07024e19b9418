package tw.anwang.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.ServingOffice;
import tw.anwang.registry.household.FamilySheet;
import tw.anwang.registry.household.FamilySheet.MemberRow;
import tw.anwang.registry.household.FamilySheet.ServiceRow;

/**
 * 生態圖 of the services: the family in the middle with one line for each member, the offices on both sides, each tied to
 * whom it serves. It shows the formal network alone; what friends and neighbours give is not registered.
 */
public final class Ecomap {
    static final int WIDTH = 960;
    static final int OFFICE_WIDTH = 290;
    static final int OFFICE_HEIGHT = 50;
    private static final int PITCH = 60;
    private static final int FAMILY_X = 380;
    private static final int FAMILY_WIDTH = WIDTH - 2 * FAMILY_X;
    private static final int ROW = 26;
    private static final int MARGIN = 10;
    private static final int TEXT = OFFICE_WIDTH - 20;

    /** An office that serves. @param words name and what it does @param leads whether it is 主責 */
    public record Server(int x, int y, List<Words> words, boolean leads) {
        public String style() {
            return leads ? "office leads" : "office";
        }
    }

    /** A line of the family in the middle. */
    public record Row(int y, Words words) {}

    private final List<Server> servers = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final int height;

    /**
     * @param whole words for the household as a whole
     * @param member words of one member
     * @param office name of the office that serves
     * @param system what it serves as
     */
    private Ecomap(
            FamilySheet sheet,
            String whole,
            Function<FamilyMember, String> member,
            Function<ServingOffice, String> office,
            Function<ServingOffice, String> system) {
        List<ServiceRow> open = Stream.concat(
                        sheet.services().stream(), sheet.members().stream().flatMap(row -> row.services().stream()))
                .toList();
        int half = (open.size() + 1) / 2;
        int family = (sheet.members().size() + 1) * ROW;
        height = Math.max(half * PITCH, family) + 2 * MARGIN;
        int top = (height - family) / 2;
        rows.add(new Row(top, new Words(FAMILY_X + 10, top + 18, whole)));
        for (MemberRow one : sheet.members()) {
            int y = top + rows.size() * ROW;
            String words = Words.wrapped(member.apply(one.member()), FAMILY_WIDTH - 16, 1)
                    .get(0);
            rows.add(new Row(y, new Words(FAMILY_X + 10, y + 18, words)));
        }
        List<ServiceRow> sorted = open.stream()
                .sorted(Comparator.comparingInt(row -> target(row, sheet)))
                .toList();
        for (int at = 0; at < sorted.size(); at++) {
            ServiceRow row = sorted.get(at);
            int number = at % 2 == 0 ? half : sorted.size() - half;
            int y = (height - number * PITCH) / 2 + at / 2 * PITCH + (PITCH - OFFICE_HEIGHT) / 2;
            serve(row, at % 2 == 0, y, top + target(row, sheet) * ROW + ROW / 2, office, system);
        }
    }

    public static Ecomap of(
            FamilySheet sheet,
            String whole,
            Function<FamilyMember, String> member,
            Function<ServingOffice, String> office,
            Function<ServingOffice, String> system) {
        return new Ecomap(sheet, whole, member, office, system);
    }

    /** Number of the line of the family that is served; 0 is the household as a whole. */
    private static int target(ServiceRow row, FamilySheet sheet) {
        List<MemberRow> members = sheet.members();
        for (int at = 0; at < members.size(); at++) {
            if (members.get(at).member().person().equals(row.service().person())) {
                return at + 1;
            }
        }
        return 0;
    }

    private void serve(
            ServiceRow row,
            boolean left,
            int y,
            int target,
            Function<ServingOffice, String> office,
            Function<ServingOffice, String> system) {
        int x = left ? MARGIN : WIDTH - MARGIN - OFFICE_WIDTH;
        String name = Words.wrapped(office.apply(row.service()), TEXT, 1).get(0);
        String does = Stream.of(system.apply(row.service()), row.worker() == null ? "" : row.worker())
                .filter(text -> !text.isEmpty())
                .reduce((one, two) -> one + "　" + two)
                .orElse("");
        List<Words> words = List.of(
                new Words(x + 10, y + 21, name),
                new Words(x + 10, y + 40, Words.wrapped(does, TEXT, 1).get(0)));
        servers.add(new Server(x, y, words, row.service().leads()));
        lines.add(new Line(
                left ? x + OFFICE_WIDTH : x,
                y + OFFICE_HEIGHT / 2,
                left ? FAMILY_X : FAMILY_X + FAMILY_WIDTH,
                target,
                row.service().leads() ? "serves leads" : "serves"));
    }

    public List<Server> getServers() {
        return servers;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Row> getRows() {
        return rows;
    }

    public int getHeight() {
        return height;
    }

    public int getWidth() {
        return WIDTH;
    }

    public int getFamilyX() {
        return FAMILY_X;
    }

    public int getFamilyWidth() {
        return FAMILY_WIDTH;
    }

    public int getRowHeight() {
        return ROW;
    }

    public int getOfficeWidth() {
        return OFFICE_WIDTH;
    }

    public int getOfficeHeight() {
        return OFFICE_HEIGHT;
    }
}
