package tw.anwang.welfare.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.welfare.familycase.FamilyCase;

/** Cases about one person go with the person. */
@ApplicationScoped
class CaseReferences extends RowsOfCases {
    CaseReferences() {
        super("welfare.familyCase", FamilyCase.class);
    }
}
