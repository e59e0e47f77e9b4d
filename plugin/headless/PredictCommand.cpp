#include "plugin/headless/PredictCommand.h"

#include "neural/dense/DenseNetwork.h"
#include "neural/serialization/ModelLimits.h"
#include "neural/serialization/ModelReader.h"
#include "neural/serialization/NumberText.h"
#include "plugin/headless/CommandError.h"
#include "plugin/headless/FilePath.h"
#include "plugin/headless/Interruption.h"
#include "plugin/headless/OutputFiles.h"
#include "plugin/headless/ProgressBar.h"
#include "plugin/headless/TableFile.h"
#include "plugin/headless/TableText.h"
#include "plugin/headless/TextFile.h"
#include "plugin/picture/PredictionPicture.h"

#include <cmath>
#include <optional>

namespace galvani
{

namespace
{

juce::String shown (const std::string& path) { return juce::String::fromUTF8 (path.c_str()); }

DenseNetwork<float> readModelFile (const std::string& path)
{
    const auto json = readTextFile (path, modelLimits::documentBytes);
    try
    {
        DenseNetwork<float> network;
        network.prepare (readModel (json));
        return network;
    }
    catch (const ModelError& problem)
    {
        throw CommandError (shown (path), juce::String::fromUTF8 (problem.what()));
    }
}

void refuseOverwriting (const PredictOptions& options)
{
    for (const auto& output : { options.output, options.picture })
        for (const auto& input : { options.model, options.input })
            if (! output.empty() && fileAt (output) == fileAt (input))
                throw CommandError (shown (output), "would be written over what is read");
}

void checkColumns (const PredictOptions& options, const NumberTable& table, Eigen::Index inputs)
{
    if (static_cast<Eigen::Index> (table.columns()) != inputs)
        throw CommandError (shown (options.input), "has " + juce::String (table.columns())
                                                       + " columns; the model takes " + juce::String (inputs)
                                                       + " inputs a row, and no targets");
}

std::string headerOf (Eigen::Index outputs)
{
    std::string header;
    for (Eigen::Index i = 0; i < outputs; ++i)
        header.append (i > 0 ? "," : "").append ("output_").append (std::to_string (i));
    return header;
}

void appendRow (std::string& text, const Eigen::VectorXf& outputs)
{
    for (Eigen::Index i = 0; i < outputs.size(); ++i)
    {
        if (i > 0)
            text += ',';
        appendNumber (text, outputs[i]);
    }
    text += '\n';
}

void writePicture (AtomicOutputFile& file, const juce::Image& image)
{
    juce::MemoryOutputStream png;
    if (! juce::PNGImageFormat().writeImageToStream (image, png))
        throw CommandError ("the picture could not be made");
    file.write (png.getData(), png.getDataSize());
}

} // namespace

void runPredict (const PredictOptions& options)
{
    listenForInterruption();
    refuseOverwriting (options);
    OutputFiles files;
    auto& file = files.open (options.output);
    auto* const pictureFile = files.openIfWanted (options.picture);

    auto network = readModelFile (options.model);
    const auto table = readTableFile (options.input);
    checkColumns (options, table, network.inputs());
    const auto inputs = columnsOf (table, 0, table.columns());

    std::optional<PredictionRecord> record;
    if (pictureFile != nullptr)
        record.emplace (static_cast<std::int64_t> (table.rows()), static_cast<std::int64_t> (network.outputs()));
    TableText text (file, headerOf (network.outputs()));
    ProgressBar progress;
    for (size_t row = 0; row < table.rows(); ++row)
    {
        const auto& outputs = network.forward (inputs.col (static_cast<Eigen::Index> (row)));
        if (! outputs.allFinite())
            throw CommandError (shown (options.input),
                                "line " + juce::String (row + 2) + ": an output leaves the range of numbers");
        appendRow (text.row(), outputs);
        if (record)
            record->add ({ outputs.data(), static_cast<size_t> (outputs.size()) });
        if ((row & 255) == 0)
        {
            stopIfInterrupted();
            progress.show (static_cast<double> (row) / static_cast<double> (table.rows()));
        }
    }
    progress.clear();
    text.finish();
    if (pictureFile != nullptr)
        writePicture (*pictureFile, drawPrediction (*record, { fileAt (options.model).getFileName(),
                                                               fileAt (options.input).getFileName() }));
    files.finish();
}

} // namespace galvani
