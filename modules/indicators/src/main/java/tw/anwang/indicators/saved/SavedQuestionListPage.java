package tw.anwang.indicators.saved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.indicators.statistics.Statistics;
import tw.anwang.indicators.statistics.StatisticsAsked;
import tw.anwang.kernel.PageMessages;

/** The questions that were kept: the own ones, and those that colleagues share. */
@Named
@RequestScoped
public class SavedQuestionListPage {
    @Inject
    SavedQuestions questions;

    @Inject
    Statistics statistics;

    private List<SavedQuestion> mine;
    private List<SavedQuestion> ofColleagues;

    public void load() {
        mine = questions.mine();
        ofColleagues = questions.ofColleagues();
    }

    public List<SavedQuestion> getMine() {
        return mine;
    }

    public List<SavedQuestion> getOfColleagues() {
        return ofColleagues;
    }

    /** What it asks for, in a line. */
    public String described(SavedQuestion one) {
        return statistics.described(StatisticsAsked.read(one.question()), PageMessages.locale());
    }
}
