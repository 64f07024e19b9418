package tw.anwang.identity.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tw.anwang.directory.ContactWindow;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.Remit;

/**
 * What one row asks for, in the verbs of the directory.
 *
 * @param add null for an office that is there
 * @param renamedFrom null where another name corrects the one of today
 * @param lastDay null where it is not to be closed now
 */
record OfficePlan(
        NewOffice add,
        String name,
        String shortName,
        Set<Remit> remits,
        boolean renames,
        boolean corrects,
        LocalDate renamedFrom,
        LocalDate lastDay,
        List<OfficeId> successors,
        Set<String> newAliases,
        Set<String> oldAliases,
        List<ContactWindow> newWindows,
        List<ContactWindow> oldWindows) {}
