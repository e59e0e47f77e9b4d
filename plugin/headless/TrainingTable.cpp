#include "plugin/headless/TrainingTable.h"

#include "neural/serialization/JsonNode.h"
#include "plugin/headless/CommandError.h"
#include "plugin/headless/TableFile.h"

#include <cmath>

namespace galvani
{

namespace
{

void checkColumns (const juce::String& name, const NumberTable& table, const TrainPlan& plan)
{
    const auto targets = plan.learnsClasses() ? 1 : plan.outputs();
    const auto wanted = static_cast<std::int64_t> (plan.layers.inputs) + targets;
    if (static_cast<std::int64_t> (table.columns()) == wanted)
        return;
    const auto counted = [] (std::int64_t count, const juce::String& what)
    { return juce::String (count) + " " + what + (count == 1 ? "" : "s"); };
    throw CommandError (name, "has " + counted (static_cast<std::int64_t> (table.columns()), "column") + "; "
                                  + counted (plan.layers.inputs, "input") + " and "
                                  + (plan.learnsClasses() ? juce::String ("the class") : counted (targets, "output"))
                                  + " make " + juce::String (wanted));
}

/** The last column. */
std::vector<int> classesOf (const juce::String& name, const NumberTable& table, int classes)
{
    const auto column = table.columns() - 1;
    std::vector<int> indices (table.rows());
    for (size_t row = 0; row < table.rows(); ++row)
    {
        const auto index = table.at (row, column);
        if (! (index >= 0.0 && index < classes && index == std::floor (index)))
            throw CommandError (name, juce::String::fromUTF8 (table.placeOf (row, column).c_str()) + ": "
                                          + juce::String (numberText (index)) + " is not a class of 0 to "
                                          + juce::String (classes - 1));
        indices[row] = static_cast<int> (index);
    }
    return indices;
}

/** 0 and 1; of several outputs, 1 at the class. */
Eigen::MatrixXf targetsOf (const std::vector<int>& classes, int outputs)
{
    Eigen::MatrixXf targets = Eigen::MatrixXf::Zero (outputs, static_cast<Eigen::Index> (classes.size()));
    for (size_t i = 0; i < classes.size(); ++i)
        if (outputs == 1)
            targets (0, static_cast<Eigen::Index> (i)) = static_cast<float> (classes[i]);
        else
            targets (classes[i], static_cast<Eigen::Index> (i)) = 1.0f;
    return targets;
}

} // namespace

TrainingData<float> readTrainingTable (const std::string& path, const TrainPlan& plan)
{
    const auto name = juce::String::fromUTF8 (path.c_str());
    const auto table = readTableFile (path);
    checkColumns (name, table, plan);
    const auto inputs = static_cast<size_t> (plan.layers.inputs);
    TrainingData<float> data;
    data.inputs = columnsOf (table, 0, inputs);
    if (! plan.learnsClasses())
    {
        data.targets = columnsOf (table, inputs, static_cast<size_t> (plan.outputs()));
        return data;
    }
    data.classes = classesOf (name, table, std::max (2, plan.outputs()));
    if (plan.settings.loss == Loss::binaryCrossEntropy)
    {
        data.targets = targetsOf (data.classes, plan.outputs());
        data.classes.clear();
    }
    return data;
}

} // namespace galvani
