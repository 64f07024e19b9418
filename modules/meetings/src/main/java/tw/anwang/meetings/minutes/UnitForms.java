package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.desk.TypedOffices;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.directory.Speaking;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;

/** Turns units into form rows and back: finds their offices, asks where a name may mean several, learns new names. */
@ApplicationScoped
public class UnitForms {
    @Inject
    UnitOffices unitOffices;

    @Inject
    Voices voices;

    @Inject
    TypedOffices typedOffices;

    @Inject
    Offices offices;

    @Inject
    NewNames newNames;

    /** @param convener whose 本部 is meant; @param day of the meeting */
    @Permitted("meetings.read")
    public List<UnitTyped> typed(ItemReading reading, OfficeId convener, LocalDate day) {
        Speaking speaking = speaking(reading, convener, day);
        return reading.units().stream().map(unit -> row(unit, speaking, day)).toList();
    }

    private UnitTyped row(UnitReading unit, Speaking speaking, LocalDate day) {
        UnitTyped typed = UnitTyped.of(unit, unit.officeId() == null ? null : nameOf(new OfficeId(unit.officeId())));
        if (unit.officeId() == null && unit.groupCode() == null) {
            typed.offer(unitOffices.find(unit.name(), speaking, day));
        }
        return typed;
    }

    private String nameOf(OfficeId id) {
        OfficeRef office = offices.byIds(List.of(id)).get(id);
        return office == null ? null : office.name();
    }

    private Speaking speaking(ItemReading reading, OfficeId convener, LocalDate day) {
        OfficeId proposer = unitOffices.officeOf(reading.proposer(), convener, day);
        Stream<String> speakers = reading.units().stream()
                .filter(unit -> unit.part() == UnitPart.SPEAKER)
                .map(UnitReading::name);
        return voices.speaking(new Speaking(convener, proposer, null), reading.who(), speakers, day);
    }

    /** The units as a person settled them. @throws RuleBroken where a doer may still be several offices */
    @Permitted("meetings.keep")
    @Transactional
    public List<UnitReading> settled(ItemTyped typed, ItemReading old, OfficeId convener, LocalDate day) {
        Speaking speaking = speaking(old, convener, day);
        return typed.getUnits().stream()
                .filter(unit -> !unit.isBlank())
                .map(unit -> settled(unit, speaking, day))
                .toList();
    }

    private UnitReading settled(UnitTyped unit, Speaking speaking, LocalDate day) {
        String name = unit.getName().strip();
        if (unit.getChosen() != null) {
            return new UnitReading(name, unit.getPart(), unit.getChosen(), null);
        }
        OfficeId beside = typedOffices.one(unit.getOffice(), day);
        UnitOffices.Finding found = unitOffices.find(name, speaking, day);
        if (found.isUnknown() && unit.getUnknown() != UnitTyped.Unknown.LEAVE) {
            OfficeId learned = newNames.learn(unit.getUnknown(), name, beside);
            return new UnitReading(name, unit.getPart(), learned.value(), null);
        }
        if (beside != null) {
            return new UnitReading(name, unit.getPart(), beside.value(), null);
        }
        if (unit.getPart() == UnitPart.DOER && !found.candidates().isEmpty()) {
            throw new RuleBroken("meetings.item.unitOpen", name);
        }
        return new UnitReading(name, unit.getPart(), found.officeId(), found.groupCode());
    }
}
