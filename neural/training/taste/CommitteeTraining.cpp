#include "neural/training/taste/CommitteeTraining.h"

#include "neural/training/Backpropagation.h"
#include "neural/training/LearningRateSchedule.h"
#include "neural/training/Optimiser.h"

#include <cmath>

namespace galvani
{

namespace
{

using Matrix = Eigen::MatrixXf;

class CommitteeTraining
{
public:
    CommitteeTraining (Committee<float>& trained, const TasteExamples& all, const HeldOut& held,
                       const TasteSettings& wanted)
        : committee (trained),
          examples (all),
          settings (wanted),
          anchors (trained),
          ratings (static_cast<Eigen::Index> (all.ratings.size())),
          comparisons (static_cast<Eigen::Index> (all.comparisons.size())),
          learns (Matrix::Ones (trained.members(), ratings + comparisons))
    {
        const auto heard = heardIn (examples, settings.features);
        inputsOfBent = committee.inputsOfBent (heard);
        inputsOfStraight = committee.inputsOfStraight (heard);
        for (size_t i = 0; i < held.size(); ++i)
            if (held[i] >= 0)
                learns (held[i], static_cast<Eigen::Index> (i)) = 0.0f;
        optimiserOfBent.prepare ({}, committee.bent);
        optimiserOfStraight.prepare ({}, committee.straight);
        isOwn = (committee.bent[1].weights.array() != 0.0f).cast<float>();
    }

    bool run (const TasteProgress& progress)
    {
        const LearningRateSchedule schedule { LearningRateSchedule::Kind::cosine, 0.02, 0 };
        for (int epoch = 0; epoch < settings.epochs; ++epoch)
        {
            if (epoch % 16 == 0 && progress && ! progress (static_cast<double> (epoch) / settings.epochs))
                return false;
            step (static_cast<float> (settings.learningRate * schedule.at (epoch, settings.epochs)));
        }
        return true;
    }

private:
    void step (float rate)
    {
        const auto bend = static_cast<float> (committee.prior.bend);
        logits = bend * passesOfBent.forward (committee.bent, inputsOfBent)
                 + passesOfStraight.forward (committee.straight, inputsOfStraight);
        takeLoss();
        byBent = bend * gradient;
        using Reach = Backpropagation<float>::Reach;
        passesOfBent.backward (committee.bent, inputsOfBent, byBent, true, Reach::layers);
        passesOfStraight.backward (committee.straight, inputsOfStraight, gradient, true, Reach::layers);
        addPrior();
        optimiserOfBent.step (committee.bent, passesOfBent.gradients(), rate);
        optimiserOfStraight.step (committee.straight, passesOfStraight.gradients(), rate);
    }

    /** The derivative of the examples' losses by the logits. */
    void takeLoss()
    {
        gradient.resize (logits.rows(), logits.cols());
        for (Eigen::Index i = 0; i < ratings; ++i)
        {
            const auto liked = examples.ratings[static_cast<size_t> (i)].liked ? 1.0f : 0.0f;
            gradient.col (i) = (0.5f + 0.5f * (0.5f * logits.col (i).array()).tanh() - liked).matrix();
            gradient.col (i).array() *= learns.col (i).array();
        }
        if (comparisons == 0)
            return;
        const auto preferred = logits.middleCols (ratings, comparisons).array();
        const auto other = logits.rightCols (comparisons).array();
        gradient.middleCols (ratings, comparisons) =
            ((0.5f * (0.5f * (preferred - other)).tanh() - 0.5f) * learns.rightCols (comparisons).array()).matrix();
        gradient.rightCols (comparisons) = -gradient.middleCols (ratings, comparisons);
    }

    void addPrior()
    {
        auto& ofBent = passesOfBent.gradients();
        auto& ofStraight = passesOfStraight.gradients();
        const auto thresholds = static_cast<float> (committee.prior.thresholds);
        ofBent[0].weights += committee.bent[0].weights - anchors.bent[0].weights;
        ofBent[0].biases += (committee.bent[0].biases - anchors.bent[0].biases) / (thresholds * thresholds);
        ofBent[1].weights +=
            static_cast<float> (settings.hidden) * (committee.bent[1].weights - anchors.bent[1].weights);
        ofBent[1].weights.array() *= isOwn;
        ofBent[1].biases.setZero(); // the straight part has one
        ofStraight[0].weights += committee.straight[0].weights - anchors.straight[0].weights;
        ofStraight[0].biases += committee.straight[0].biases - anchors.straight[0].biases;
    }

    Committee<float>& committee;
    const TasteExamples& examples;
    const TasteSettings& settings;
    const Committee<float> anchors;
    const Eigen::Index ratings, comparisons;
    Matrix learns; ///< members x examples: 1, or 0 where it is held out
    Matrix inputsOfBent, inputsOfStraight, logits, gradient, byBent;
    Eigen::ArrayXXf isOwn; ///< members x hidden units: 1 where the unit is the member's
    Backpropagation<float> passesOfBent, passesOfStraight;
    Optimiser<float> optimiserOfBent, optimiserOfStraight;
};

} // namespace

bool trainCommittee (Committee<float>& committee, const TasteExamples& examples, const HeldOut& held,
                     const TasteSettings& settings, const TasteProgress& progress)
{
    return examples.size() == 0 || CommitteeTraining (committee, examples, held, settings).run (progress);
}

double foretold (const Committee<float>& committee, const TasteExamples& examples, const HeldOut& held)
{
    if (examples.size() == 0)
        return 0.0;
    const auto logits = committee.logits (heardIn (examples, static_cast<int> (committee.straight[0].inputs() / 2)));
    const auto ratings = static_cast<Eigen::Index> (examples.ratings.size());
    const auto comparisons = static_cast<Eigen::Index> (examples.comparisons.size());
    double sum = 0.0;
    for (size_t i = 0; i < held.size(); ++i)
    {
        if (held[i] < 0)
            continue;
        const auto column = static_cast<Eigen::Index> (i);
        auto said = static_cast<double> (logits (held[i], column));
        if (column >= ratings)
            said -= static_cast<double> (logits (held[i], column + comparisons));
        else if (! examples.ratings[i].liked)
            said = -said;
        sum += std::log (0.02 + 0.96 / (1.0 + std::exp (-said)));
    }
    return sum;
}

} // namespace galvani
