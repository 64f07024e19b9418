package tw.anwang.meetings.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.due.DueKind;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.tracked.Handling;

/** What the selection page shows beside the fields: the points as the minutes have them, and why a button rests. */
@Named
@RequestScoped
public class SelectionTexts {
    @Inject
    Selections selections;

    @Inject
    MinutesVersions versions;

    @Inject
    Meetings meetings;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private Map<Long, MinutesItem> items;
    private Map<String, Long> tracked;
    private Selection selection;
    private Meeting meeting;

    public MinutesItem item(long minutesId, long itemId) {
        if (items == null) {
            items = versions.itemsOf(minutesId).stream()
                    .collect(Collectors.toMap(MinutesItem::id, Function.identity()));
        }
        return items.get(itemId);
    }

    /** Id of the item that is tracked under this number already, or null. */
    public Long tracked(long minutesId, String number) {
        if (tracked == null) {
            tracked = selection(minutesId).state() == SelectionState.HANDED_OUT
                    ? Map.of()
                    : selections.tracked(minutesId);
        }
        return number == null ? null : tracked.get(number);
    }

    public Selection selection(long minutesId) {
        if (selection == null) {
            selection = selections.of(minutesId);
        }
        return selection;
    }

    public Meeting meeting(long minutesId) {
        if (meeting == null) {
            meeting = meetings.byId(versions.byId(minutesId).meetingId());
        }
        return meeting;
    }

    public String whyNotEdit(long minutesId) {
        return why(SelectionPolicy::whyNotEdit, minutesId);
    }

    /** What is not typed yet does not count here: submitting saves first and asks again. */
    public String whyNotSubmit(long minutesId) {
        return why(SelectionPolicy::whyNotEdit, minutesId);
    }

    public String whyNotApprove(long minutesId) {
        return why(SelectionPolicy::whyNotApprove, minutesId);
    }

    public String whyNotHandOut(long minutesId) {
        return why(SelectionPolicy::whyNotHandOut, minutesId);
    }

    private String why(BiFunction<Selection, Actor, Optional<RuleBroken>> question, long minutesId) {
        return question.apply(selection(minutesId), user.getMe())
                .map(obstacle -> Sentences.of(obstacle, PageMessages.locale()))
                .orElse("");
    }

    String doneBefore() {
        return label("selection.doneBefore");
    }

    String label(String key) {
        return PageMessages.words("meetings", key);
    }

    LocalDate today() {
        return Taipei.today(clock);
    }

    public Handling[] getHandlings() {
        return Handling.values();
    }

    public DueKind[] getDueKinds() {
        return DueKind.values();
    }
}
