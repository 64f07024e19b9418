package tw.anwang.welfare.brought;

import java.time.LocalDate;
import tw.anwang.directory.OfficeRef;
import tw.anwang.identity.People.Person;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.Vulnerability;

/**
 * What a platform says of a case, in things of ours.
 *
 * @param worker null where nobody has it yet, or who had it is not here any more
 * @param ended null while it goes on
 * @param reason code of the list of its end, or null
 */
record Facts(
        OfficeRef centre,
        CaseState state,
        Person worker,
        LocalDate opened,
        LocalDate ended,
        Vulnerability grade,
        String reason) {}
