#include "neural/training/Backpropagation.h"

namespace galvani
{

namespace
{

/** dE/dy to dE/dz, in place. @param result  y  @param slope  dy/dz of a LIF rate */
template <typename Derived, typename Result, typename Slope>
void passActivation (Activation activation, const Eigen::MatrixBase<Result>& result,
                     const Eigen::MatrixBase<Slope>& slope, Eigen::MatrixBase<Derived>& gradient)
{
    using Real = typename Derived::Scalar;
    auto& d = gradient.derived();
    const auto& y = result.derived();
    switch (activation)
    {
        case Activation::identity:
            break;
        case Activation::sigmoid:
            d.array() *= y.array() * (1 - y.array());
            break;
        case Activation::tanh:
            d.array() *= 1 - y.array().square();
            break;
        case Activation::relu:
            d.array() *= (y.array() > Real (0)).template cast<Real>();
            break;
        case Activation::leakyRelu:
            d.array() *= (y.array() > Real (0))
                             .select (Real (1), Eigen::Array<Real, Eigen::Dynamic, Eigen::Dynamic>::Constant (
                                                    y.rows(), y.cols(), static_cast<Real> (leakOfLeakyRelu)));
            break;
        case Activation::softplus:
            d.array() *= 1 - (-y.array()).exp();
            break;
        case Activation::softmax:
            for (Eigen::Index c = 0; c < y.cols(); ++c)
            {
                const Real mean = d.col (c).dot (y.col (c));
                d.col (c).array() = y.col (c).array() * (d.col (c).array() - mean);
            }
            break;
        case Activation::lifRate:
            d.array() *= slope.derived().array();
            break;
    }
}

} // namespace

template <typename Real>
const typename Backpropagation<Real>::Matrix& Backpropagation<Real>::forward (const DenseLayers<Real>& layers,
                                                                              const Eigen::Ref<const Matrix>& input)
{
    results.resize (layers.size());
    slopes.resize (layers.size());
    for (size_t i = 0; i < layers.size(); ++i)
    {
        if (i == 0)
            runForward (layers[i], input, i);
        else
            runForward (layers[i], results[i - 1], i);
    }
    return results.back();
}

template <typename Real>
void Backpropagation<Real>::runForward (const DenseLayer<Real>& layer, const Eigen::Ref<const Matrix>& input,
                                        size_t index)
{
    auto& result = results[index];
    auto& slope = slopes[index];
    result.resize (layer.outputs(), input.cols());
    result.colwise() = layer.biases;
    kernels.addProduct (layer.outputs(), input.cols(), layer.inputs(), layer.weights.data(), input.data(),
                        result.data());
    const auto isLif = layer.activation == Activation::lifRate;
    slope.resize (isLif ? result.rows() : 0, isLif ? result.cols() : 0);
    const auto keepSlope = [&] (Eigen::Index column)
    {
        for (Eigen::Index r = 0; isLif && r < result.rows(); ++r)
            slope (r, column) = layer.curve.slope (result (r, column));
    };
    if (! layer.isRecurrent())
    {
        for (Eigen::Index c = 0; isLif && c < result.cols(); ++c)
            keepSlope (c);
        applyActivation (layer.activation, layer.curve, result);
        return;
    }
    for (Eigen::Index step = 0; step < result.cols(); ++step)
    {
        auto now = result.col (step);
        if (step > 0)
            now.noalias() += layer.recurrent * result.col (step - 1);
        keepSlope (step);
        applyActivation (layer.activation, layer.curve, now);
    }
}

template <typename Real>
void Backpropagation<Real>::throughActivation (const DenseLayer<Real>& layer, size_t index, Matrix& gradient) const
{
    passActivation (layer.activation, results[index], slopes[index], gradient);
}

/** dE/dy of every step to dE/dz, the last step first: what a step passes on to the one before is added there. */
template <typename Real>
void Backpropagation<Real>::throughTime (const DenseLayer<Real>& layer, size_t index, Matrix& gradient)
{
    const auto& result = results[index];
    for (auto step = gradient.cols() - 1; step >= 0; --step)
    {
        auto now = gradient.col (step);
        if (step + 1 < gradient.cols())
            now.noalias() += layer.recurrent.transpose() * gradient.col (step + 1);
        if (layer.activation == Activation::lifRate)
            passActivation (layer.activation, result.col (step), slopes[index].col (step), now);
        else
            passActivation (layer.activation, result.col (step), result.col (step), now);
    }
}

template <typename Real>
void Backpropagation<Real>::backward (const DenseLayers<Real>& layers, const Eigen::Ref<const Matrix>& input,
                                      Matrix& gradient, bool isBeforeActivation, Reach reach)
{
    byLayer.resize (layers.size());
    deltas.resize (layers.size());
    const auto samples = input.cols();
    auto* delta = &gradient;
    for (auto i = layers.size(); i-- > 0;)
    {
        const auto& layer = layers[i];
        const auto isLast = i + 1 == layers.size();
        if (layer.isRecurrent())
            throughTime (layer, i, *delta);
        else if (! (isLast && isBeforeActivation))
            throughActivation (layer, i, *delta);

        auto& by = byLayer[i];
        const auto* before = i > 0 ? results[i - 1].data() : input.data();
        by.weights.setZero (layer.outputs(), layer.inputs());
        kernels.addProductTransposed (layer.outputs(), layer.inputs(), samples, delta->data(), before,
                                      by.weights.data());
        by.biases = delta->rowwise().sum();
        by.recurrent.setZero (layer.recurrent.rows(), layer.recurrent.cols());
        if (layer.isRecurrent() && samples > 1)
            kernels.addProductTransposed (layer.outputs(), layer.outputs(), samples - 1,
                                          delta->data() + layer.outputs(), results[i].data(), by.recurrent.data());

        if (i == 0 && reach == Reach::layers)
            return;
        auto& onward = i > 0 ? deltas[i - 1] : byInput;
        onward.setZero (layer.inputs(), samples);
        transposed = layer.weights.transpose();
        kernels.addProduct (layer.inputs(), samples, layer.outputs(), transposed.data(), delta->data(), onward.data());
        delta = &onward;
    }
}

template class Backpropagation<float>;
template class Backpropagation<double>;

} // namespace galvani
