package org.evenhand.measure;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.evenhand.catalogue.Replies;
import org.evenhand.characteristic.Sex;
import org.evenhand.dataset.Workforce;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Worked examples of the Civil Service People Survey, and of a survey that is reported by its rules. */
final class SurveyVectorsTest {

    private static final JsonNode SURVEY = Vectors.json("survey-indices.json");

    private static final Map<String, String> ANSWERS =
            Map.of("stronglyAgree", "5", "agree", "4", "neither", "3", "disagree", "2", "stronglyDisagree", "1");

    private static final int QUESTIONS = 5;
    private static final int STEP = 25;

    private static Replies survey() {
        return Replies.to(Workforce.on(31, MARCH, 2026).with(1, person -> person));
    }

    private static String[] answers(List<String> scores) {
        List<String> words = new ArrayList<>(List.of("inclusion"));
        words.addAll(scores);
        return words.toArray(String[]::new);
    }

    @Test
    void aRespondentScoresTheMeanOfTheirAnswers() {
        List<String> given = new ArrayList<>();
        SURVEY.get("respondent").get("answers").forEach(each -> given.add(ANSWERS.get(each.asString())));
        Workforce staff = survey().with(10, each -> each, answers(given)).workforce();

        verify("ENG-02")
                .given(staff)
                .yields(
                        "all",
                        Replies.score(SURVEY.get("respondent").get("score").asInt()));
    }

    /** Each score is the mean of five answers, so five times as many points are spread over five questions. */
    @Test
    void theIndexIsTheMeanOfRespondents() {
        Replies replies = survey();
        SURVEY.get("group").get("scores").forEach(score -> {
            int steps = score.asInt() * QUESTIONS / STEP;
            List<String> given = new ArrayList<>();
            for (int left = QUESTIONS; left > 0; left--) {
                int step = Math.min(
                        4,
                        steps
                                - given.stream()
                                        .mapToInt(each -> Integer.parseInt(each) - 1)
                                        .sum());
                given.add(String.valueOf(step + 1));
            }
            replies.with(1, each -> each, answers(given));
        });

        verify("ENG-02")
                .given(replies.workforce())
                .yields("all", Replies.score(SURVEY.get("group").get("index").asInt()));
    }

    /** 100 people, as many as the percentages of the example say. */
    @Test
    void organisationsOfOneShareHaveDifferentIndexes() {
        Replies inclusion = survey();
        Replies progression = survey();
        SURVEY.get("orgA").get("pct").properties().forEach(share -> {
            String answer = ANSWERS.get(share.getKey());
            inclusion.with(share.getValue().asInt(), each -> each, "inclusion", answer);
            progression.with(share.getValue().asInt(), each -> each.sex(Sex.FEMALE), "progression", answer);
        });

        verify("ENG-02")
                .given(inclusion.workforce())
                .yields("all", Replies.score(SURVEY.get("orgA").get("index").asInt()));
        verify("ENG-04")
                .given(progression.workforce())
                .yields("all", percent(SURVEY.get("orgA").get("percentPositive").asDouble()));
    }

    /** The published shares of B add to 102 and its index is their plain sum, so no respondents have it; ours times 1.02 is that sum. */
    @Test
    void sharesThatAddToMoreThanAHundredHaveAnIndexThatNobodyGave() {
        JsonNode published = SURVEY.get("orgB");
        Replies inclusion = survey();
        Replies progression = survey();
        published.get("pct").properties().forEach(share -> {
            String answer = ANSWERS.get(share.getKey());
            inclusion.with(share.getValue().asInt(), each -> each, "inclusion", answer);
            progression.with(share.getValue().asInt(), each -> each, "progression", answer);
        });
        Figure index = verify("ENG-02").given(inclusion.workforce()).figure("all");
        Figure positive = verify("ENG-04").given(progression.workforce()).figure("all");

        assertThat(index.number().multiply(new BigDecimal("1.02")).setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo(published.get("index").asString())
                .isNotEqualByComparingTo(index.number());
        assertThat(positive.numerator())
                .contains(BigDecimal.valueOf(published.get("percentPositive").asInt()));
        assertThat(positive.denominator()).contains(BigDecimal.valueOf(102));
    }

    /** Stress and PERMA are no indexes of ours; the mean of a respondent's scored answers is taken in the same way. */
    @ParameterizedTest
    @CsvSource({"proxyStress, respondentAnswerScores", "perma, answerScores"})
    void aRespondentOfAnotherScaleScoresTheMeanToo(String scale, String scores) {
        List<String> given = new ArrayList<>();
        SURVEY.get(scale).get(scores).forEach(score -> given.add(String.valueOf(score.asInt() / STEP + 1)));
        Workforce staff = survey().with(10, each -> each, answers(given)).workforce();

        verify("ENG-02")
                .given(staff)
                .yields("all", Replies.score(SURVEY.get(scale).get("score").asInt()));
    }

    @Test
    void aThemeScoresTheShareOfFavourableAnswers() {
        JsonNode question = SURVEY.get("questionPercentages2024");
        Replies replies = survey();
        List<String> best = new ArrayList<>(List.of("1", "2", "3", "4", "5"));
        Collections.reverse(best);
        for (int answer = 0; answer < best.size(); answer++) {
            replies.with(question.get("counts").get(answer).asInt(), each -> each, "progression", best.get(answer));
        }

        Figure figure = verify("ENG-04").given(replies.workforce()).figure("all");

        assertThat(figure.numerator())
                .contains(BigDecimal.valueOf(question.get("positive").asInt()));
        assertThat(figure.denominator())
                .contains(BigDecimal.valueOf(question.get("total").asInt()));
        assertThat(figure.number())
                .isEqualTo(new BigDecimal(question.get("positivePct3dp").asString()).setScale(1, RoundingMode.HALF_UP));
    }

    /** 75.4 and 74.6 both print as 75, and one point apart. */
    @Test
    void differencesAreRoundedOnceAndNotTakenBetweenRoundedScores() {
        JsonNode rule = SURVEY.get("roundingRule");
        Figure figure = Figure.on(LocalDate.of(2026, 3, 31));
        BigDecimal a = new BigDecimal(rule.get("a").asString());
        BigDecimal b = new BigDecimal(rule.get("b").asString());
        assertThat(List.of(
                        figure.measuring("score", Unit.SCORE).published(a).number(),
                        figure.measuring("score", Unit.SCORE).published(b).number(),
                        figure.measuring("points", Unit.SCORE_POINTS)
                                .published(a.subtract(b))
                                .number()))
                .extracting(BigDecimal::intValueExact)
                .containsExactly(75, 75, 1);

        Workforce staff = survey().with(123, each -> each.sex(Sex.FEMALE), "inclusion", "4")
                .with(2, each -> each.sex(Sex.FEMALE), "inclusion", "5")
                .with(123, each -> each.sex(Sex.MALE), "inclusion", "4")
                .with(2, each -> each.sex(Sex.MALE), "inclusion", "3")
                .workforce();
        verify("ENG-02")
                .given(staff)
                .yields(Sex.FEMALE, Replies.score(75))
                .yields(Sex.MALE, Replies.score(75))
                .measuring("points")
                .yields(Sex.FEMALE, Replies.points(1));
    }

    @Test
    void groupsOfTooFewAreNotReported() {
        int fewest = SURVEY.get("roundingRule").get("minimumGroup").asInt();
        Workforce enough = survey().with(fewest, each -> each, "inclusion", "4").workforce();
        Workforce tooFew =
                survey().with(fewest - 1, each -> each, "inclusion", "4").workforce();

        verify("ENG-02").given(enough).yields("all", Replies.score(75));
        assertThat(verify("ENG-02").given(tooFew).figure("all").published()).isFalse();
    }
}
