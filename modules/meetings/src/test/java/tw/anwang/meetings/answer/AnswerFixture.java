package tw.anwang.meetings.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Scope;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.round.Round;

/** Offices, people and an answer for rule tests. */
final class AnswerFixture {
    static final OfficeId STAFF = new OfficeId(1);
    static final OfficeId IMMIGRATION = new OfficeId(3);
    static final OfficeId SECTION = new OfficeId(31);
    static final LocalDate DUE = LocalDate.of(2023, 1, 20);
    static final Instant NOW = Taipei.at(DUE.atTime(10, 0));
    static final AnswerWords WORDS = new AnswerWords("已訂定安置措施。", LocalDate.of(2023, 3, 31));

    static final long OTHER = 8;

    private AnswerFixture() {}

    static Actor officer() {
        return person(Set.of("meetings.read", "meetings.answer"), IMMIGRATION, SECTION);
    }

    static Actor head() {
        return person(Set.of("meetings.read", "meetings.answer", "meetings.approve"), IMMIGRATION, SECTION);
    }

    static Actor headOfNumber(long number) {
        return new Actor(
                new AccountId(number), "張主管", IMMIGRATION, head().permissions(), Scope.ofOffices(Set.of(3L), number));
    }

    /** Number 9 in the place of number 8. */
    static Actor deputyOfTheHead() {
        return new Actor(head().id(), "王小明代張主管", IMMIGRATION, head().permissions(), Scope.ofOffices(Set.of(3L), OTHER));
    }

    static Actor staff() {
        return person(Set.of("meetings.read", "meetings.answer", "meetings.keep"), STAFF);
    }

    static Actor person(Set<String> permissions, OfficeId... offices) {
        Set<Long> ids = Arrays.stream(offices).map(OfficeId::value).collect(Collectors.toSet());
        return new Actor(new AccountId(9), "王小明", offices[0], permissions, Scope.ofOffices(ids, 9));
    }

    static Round round() {
        return new Round(7, 15, LocalDate.of(2023, 1, 10), DUE, null);
    }

    static Answer owed() {
        return new Answer(5, 42, IMMIGRATION, "LEAD");
    }

    static Answer submitted() {
        Answer answer = owed();
        answer.write(WORDS, officer(), NOW);
        answer.submit(officer(), NOW);
        return answer;
    }

    static Answer sent() {
        Answer answer = submitted();
        answer.approve(Approval.HERE, head(), NOW);
        return answer;
    }
}
