package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.evenhand.characteristic.AgeBand;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;

/**
 * The staff survey of November 2025, with what teams say of their digital skill; it knows nobody's number.
 *
 * <p>Hidden here: who answers, and how, see {@link Mood}.
 */
final class Survey {

    private static final LocalDate HELD = LocalDate.of(2025, 11, 15);
    private static final List<String> SCORES = List.of("5", "4", "3", "2", "1");
    private static final List<String> YES_NO = List.of("yes", "no");

    private final Draw draw;
    private final List<Employment> respondents;
    private final List<Reply> all = new ArrayList<>();

    /** The answer of one response to one question. */
    record Reply(int response, Employment who, String item, String kind, String answer) {}

    private Survey(Council council) {
        this.draw = council.draw("survey");
        this.respondents = new ArrayList<>(Dealer.some(
                council.roll().kept().stream()
                        .filter(each -> each.on(HELD) && each.goesOn())
                        .toList(),
                draw,
                Mood::responds));
        draw.shuffle(respondents);
    }

    /** Response by response. */
    static List<Reply> drawn(Council council) {
        Survey survey = new Survey(council);
        List<Integer> everybody =
                IntStream.range(0, survey.respondents.size()).boxed().toList();
        for (Resource.Row row : Resource.rows("questions.csv")) {
            if (!row.cell("kind").startsWith("adjustments")) {
                survey.ask(row.cell("item"), row.cell("kind"), survey.asked(everybody, row.cell("kind")));
            }
        }
        survey.askAboutAdjustments(everybody);
        survey.all.sort(Comparator.comparing(Reply::response).thenComparing(Reply::item));
        return survey.all;
    }

    /** Only those who began in the last year are asked how they settled in. */
    private List<Integer> asked(List<Integer> responses, String kind) {
        return kind.equals("starter")
                ? responses.stream()
                        .filter(at -> Period.ago(0).holds(respondents.get(at).first()))
                        .toList()
                : responses;
    }

    private List<String> ask(String item, String kind, List<Integer> responses) {
        boolean scored = Mood.scored(kind);
        Function<Integer, Odds> odds = at -> scored
                ? favourable(Mood.share(kind, respondents.get(at)))
                : Odds.orElse(Mood.share(kind, respondents.get(at)));
        List<String> answers = new Dealer<>(scored ? SCORES : YES_NO, draw.branch()).deal(responses, odds);
        IntStream.range(0, responses.size())
                .forEach(at -> all.add(new Reply(
                        responses.get(at) + 1, respondents.get(responses.get(at)), item, kind, answers.get(at))));
        return answers;
    }

    /** So many in ten thousand give one of the two best scores. */
    private static Odds favourable(int share) {
        int rest = Draw.WHOLE - share;
        return Odds.of(share * 4 / 10, share * 6 / 10, rest / 2, rest * 3 / 10, rest / 5);
    }

    private void askAboutAdjustments(List<Integer> everybody) {
        List<String> needed = ask("Q08", "adjustments_needed", everybody);
        ask(
                "Q09",
                "adjustments",
                everybody.stream().filter(at -> needed.get(at).equals("yes")).toList());
    }

    static Sheet<Reply> sheet(LocalCodes codes) {
        Sheet<Reply> sheet = new Sheet<Reply>(Dataset.STAFF_SURVEY, codes)
                .text("Response", "response_id", each -> "R" + (10_000 + each.response()))
                .text("Wave", "wave", each -> "2025")
                .text(
                        "Directorate",
                        "department",
                        each -> each.who().post().team().department())
                .text("Team", "team_id", each -> each.who().post().team().name())
                .text("Tier", "tier", each -> String.valueOf(each.who().post().tier()))
                .text("Base", "work_base", each -> each.who().post().base())
                .text("Question", "item_id", Reply::item)
                .text("About", "item_kind", Reply::kind)
                .text("Answer", "answer", Reply::answer)
                .text("Age", "age_band", each -> AgeBand.of(each.who().asked().age())
                        .code());
        return sheet.answers(
                each -> each.who().asked(),
                Characteristic.SEX,
                Characteristic.ETHNICITY,
                Characteristic.DISABILITY,
                Characteristic.RELIGION,
                Characteristic.SEXUAL_ORIENTATION);
    }
}
