package org.evenhand.audit.reidentification;

import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The people that make a sum as small, or as large, as what is known allows. */
enum Extreme {
    FEWEST,
    MOST;

    /** Counts that fit what is known; empty where the solver found none. They are to be checked by addition. */
    static Optional<int[]> of(Knowledge knowledge, BitSet sum, Extreme which) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> people = IntStream.range(0, knowledge.unknowns())
                .mapToObj(each -> variable(model, each, sum.get(each)))
                .toList();
        for (Statement statement : knowledge.statements()) {
            Expression expression = model.newExpression("statement " + model.countExpressions());
            expression.lower(statement.least()).upper(statement.most());
            statement.unknowns().stream().forEach(each -> expression.set(people.get(each), 1));
        }
        Optimisation.Result result = which == FEWEST ? model.minimise() : model.maximise();
        return result.getState().isFeasible() ? Optional.of(whole(result)) : Optional.empty();
    }

    private static Variable variable(ExpressionsBasedModel model, int number, boolean counted) {
        return model.newVariable("count " + number).lower(0).integer().weight(counted ? 1 : 0);
    }

    private static int[] whole(Optimisation.Result result) {
        return IntStream.range(0, Math.toIntExact(result.count()))
                .map(each -> result.get(each).setScale(0, RoundingMode.HALF_UP).intValueExact())
                .toArray();
    }
}
