package tw.anwang.welfare.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import tw.anwang.directory.OfficeRef;
import tw.anwang.identity.People.Person;
import tw.anwang.intake.BroughtCase;
import tw.anwang.intake.CaseField;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.Vulnerability;

/** Reads what a platform says of a case, and refuses what cannot be. */
@ApplicationScoped
class BroughtFacts {
    @Inject
    BroughtCentres centres;

    @Inject
    Clock clock;

    /** @throws Wrong with the field and what to do */
    Facts of(BroughtCase told, Once once) {
        Map<CaseField, String> said = told.said();
        OfficeRef centre = centres.of(told, once);
        LocalDate opened = day(said.get(CaseField.OPENED));
        LocalDate ended = day(said.get(CaseField.ENDED));
        CaseState state = state(said);
        needDays(opened, ended, state);
        String grade = said.get(CaseField.GRADE);
        return new Facts(
                centre,
                state,
                worker(said.get(CaseField.WORKER), centre, state, once),
                opened,
                ended,
                grade == null ? null : Vulnerability.valueOf(grade),
                reason(said.get(CaseField.REASON), state));
    }

    static LocalDate day(String said) {
        return said == null ? null : LocalDate.parse(said);
    }

    /** As said; where a platform has no state, what its day of the end and its worker say. */
    static CaseState state(Map<CaseField, String> said) {
        if (said.get(CaseField.STATE) != null) {
            return CaseState.valueOf(said.get(CaseField.STATE));
        }
        if (said.get(CaseField.ENDED) != null) {
            return CaseState.CLOSED;
        }
        return said.get(CaseField.WORKER) == null ? CaseState.TO_ASSIGN : CaseState.SERVED;
    }

    private void needDays(LocalDate opened, LocalDate ended, CaseState state) {
        LocalDate today = Taipei.today(clock);
        if (opened == null) {
            throw new Wrong(CaseField.OPENED, "noOpened");
        }
        if (opened.isAfter(today)) {
            throw new Wrong(CaseField.OPENED, "openedLater");
        }
        if (state.isOpen() && ended != null) {
            throw new Wrong(CaseField.STATE, "endedOpen");
        }
        if (!state.isOpen() && ended == null) {
            throw new Wrong(CaseField.ENDED, "noEnded");
        }
        if (ended != null && (ended.isBefore(opened) || ended.isAfter(today))) {
            throw new Wrong(CaseField.ENDED, "badEnded");
        }
    }

    /** Who works on a case has to be here; who worked on one that ended may have left. */
    private Person worker(String said, OfficeRef centre, CaseState state, Once once) {
        if (state == CaseState.TO_ASSIGN) {
            return null;
        }
        if (said == null && state.isOpen()) {
            throw new Wrong(CaseField.WORKER, "noWorker");
        }
        try {
            return said == null ? null : centres.worker(said, centre, once);
        } catch (Wrong nobody) {
            if (state.isOpen()) {
                throw nobody;
            }
            return null;
        }
    }

    private static String reason(String said, CaseState state) {
        if (said == null || state.isOpen()) {
            return null;
        }
        if (state != Reasons.state(said)) {
            throw new Wrong(CaseField.REASON, "otherReason");
        }
        return Reasons.code(said);
    }
}
