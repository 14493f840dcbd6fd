package org.evenhand.sample;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.EthnicGroup;
import org.evenhand.characteristic.EthnicGrouping;

/** Somebody made up, and what they would say and do say when asked about themselves. */
final class Asked {

    private final Post post;
    private final LocalDate born;
    private final int age;
    private final Map<Characteristic, String> truths = new EnumMap<>(Characteristic.class);
    private final Map<Characteristic, Answer> answers = new EnumMap<>(Characteristic.class);

    Asked(Post post, LocalDate born, int age) {
        this.post = post;
        this.born = born;
        this.age = age;
    }

    /** The same, able to change without changing the first. */
    Asked copy(Post newPost, int years) {
        Asked copy = new Asked(newPost, born, age + years);
        copy.truths.putAll(truths);
        copy.answers.putAll(answers);
        return copy;
    }

    Post post() {
        return post;
    }

    LocalDate born() {
        return born;
    }

    int age() {
        return age;
    }

    void is(Characteristic characteristic, String category) {
        truths.put(characteristic, category);
    }

    void answers(Characteristic characteristic, Answer answer) {
        answers.put(characteristic, answer);
    }

    boolean tells(Characteristic characteristic) {
        return answers.get(characteristic) == Answer.DECLARED;
    }

    /** What is so, told or not. */
    String truth(Characteristic characteristic) {
        return truths.getOrDefault(characteristic, "");
    }

    /** What the record holds: a category, or one of the three states without. */
    String told(Characteristic characteristic) {
        Answer answer = answers.getOrDefault(characteristic, Answer.NOT_HELD);
        return answer == Answer.DECLARED ? truth(characteristic) : answer.code();
    }

    boolean says(Characteristic characteristic, String category) {
        return told(characteristic).equals(category);
    }

    boolean woman() {
        return truth(Characteristic.SEX).equals("female");
    }

    boolean saysDisabled() {
        return says(Characteristic.DISABILITY, "disabled");
    }

    EthnicGrouping broad() {
        return EthnicGroup.valueOf(truth(Characteristic.ETHNICITY).toUpperCase(Locale.ROOT))
                .broad();
    }

    boolean saysCarer() {
        return says(Characteristic.CARING, "carer");
    }

    boolean saysMinority() {
        return tells(Characteristic.ETHNICITY) && broad() != EthnicGrouping.WHITE;
    }

    boolean saysBlack() {
        return tells(Characteristic.ETHNICITY) && broad() == EthnicGrouping.BLACK;
    }
}
