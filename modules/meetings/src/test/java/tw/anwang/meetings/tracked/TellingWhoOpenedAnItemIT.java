package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.WhoOpened;
import tw.anwang.meetings.People;
import tw.anwang.meetings.round.House;
import tw.anwang.testing.ModuleContainer;

/** Heads of the office that leads an item and of the staff unit are told who opened it, and under which role; nobody else. */
class TellingWhoOpenedAnItemIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    private TrackedItems items;

    @Inject
    private TrackedItemStories stories;

    @Inject
    private Openings openings;

    @Inject
    private CurrentUser user;

    private House house;
    private long item;

    /** Led by 移民署, with 心健司 beside; an officer of 心健司 opened it once. */
    @BeforeEach
    void anItemThatWasOpened() throws SQLException {
        house = new House(container, LocalDate.of(2024, 5, 6));
        user.actAs(house.keeper);
        item = house.anItem("1-開" + System.nanoTime())
                .ledBy(house.first, house.second)
                .handedOutIn(items);
        user.actAs(house.secondOfficer);
        stories.of(item);
    }

    @Test
    void the_heads_of_the_leading_office_and_of_the_staff_unit_are_told() {
        for (AccountId head : List.of(house.firstHead, house.chief)) {
            user.actAs(head);
            List<WhoOpened.Opening> told = openings.of(item, 1).opened().openings();
            assertEquals(1, told.size());
            assertEquals(house.second.value(), told.get(0).officeId());
            assertEquals(List.of("caseOfficer"), told.get(0).roles());
        }
    }

    @Test
    void clerks_heads_of_other_parties_and_who_sees_everything_are_told_nothing() throws SQLException {
        Set<AccountId> others = Set.of(
                house.keeper,
                house.firstOfficer,
                house.secondHead,
                house.secondOfficer,
                People.seeingEverything(container, 300),
                People.reader(container, 300));
        for (AccountId other : others) {
            user.actAs(other);
            assertThrows(NotVisible.class, () -> openings.of(item, 1));
        }
    }
}
