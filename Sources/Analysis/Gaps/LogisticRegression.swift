internal import Foundation

/// Logistic regression by Newton's method, its coefficients drawn towards given ones.
///
/// The maximum of the likelihood times a normal prior (Hastie, Tibshirani and Friedman, "The Elements of Statistical
/// Learning", 4.4): with few samples the coefficients stay what they were, with many the samples decide.
struct LogisticRegression {
  /// What the coefficients are drawn towards: the intercept, then one for each feature.
  let prior: [Double]
  /// How strongly each is drawn, as the inverse of a variance; above 0.
  let precisions: [Double]

  private static let steps = 30

  /// The sum that the logistic function makes a probability of.
  static func score(_ features: [Double], _ coefficients: [Double]) -> Double {
    var sum = coefficients[0]
    for (position, value) in features.enumerated() { sum += coefficients[position + 1] * value }
    return sum
  }

  /// - Parameter samples: Each with as many features as there are coefficients after the intercept.
  /// - Complexity: O(*n* *k*²) a step for *n* samples of *k* features.
  func fit(_ samples: [(features: [Double], outcome: Bool)]) -> [Double] {
    var coefficients = prior
    for _ in 0..<Self.steps {
      let step = step(from: coefficients, samples)
      for position in coefficients.indices { coefficients[position] -= step[position] }
      if step.allSatisfy({ abs($0) < 1e-8 }) { break }
    }
    return coefficients
  }

  /// Newton's step, no longer than 1 in any direction, so that rare outcomes do not throw it off.
  private func step(
    from coefficients: [Double], _ samples: [(features: [Double], outcome: Bool)]
  ) -> [Double] {
    let size = prior.count
    var gradient = zip(zip(coefficients, prior), precisions).map { ($0.0 - $0.1) * $1 }
    var curvature = [Double](repeating: 0, count: size * size)
    for position in 0..<size { curvature[position * size + position] = precisions[position] }
    for sample in samples {
      let probability = 1 / (1 + exp(-Self.score(sample.features, coefficients)))
      let (error, weight) = (probability - (sample.outcome ? 1 : 0), probability * (1 - probability))
      gradient[0] += error
      curvature[0] += weight
      for row in 1..<size {
        let value = sample.features[row - 1]
        gradient[row] += error * value
        curvature[row * size] += weight * value
        for column in 1...row {
          curvature[row * size + column] += weight * value * sample.features[column - 1]
        }
      }
    }
    let step = Self.solve(curvature, gradient)
    let longest = step.reduce(0) { max($0, abs($1)) }
    return longest > 1 ? step.map { $0 / longest } : step
  }

  /// Solves a symmetric positive definite system, given by its lower triangle, by Cholesky's decomposition.
  private static func solve(_ matrix: [Double], _ vector: [Double]) -> [Double] {
    let size = vector.count
    var lower = matrix
    var solution = vector
    for row in 0..<size {
      for column in 0...row {
        var sum = lower[row * size + column]
        for inner in 0..<column { sum -= lower[row * size + inner] * lower[column * size + inner] }
        lower[row * size + column] =
          row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column * size + column]
      }
      var sum = solution[row]
      for inner in 0..<row { sum -= lower[row * size + inner] * solution[inner] }
      solution[row] = sum / lower[row * size + row]
    }
    for row in (0..<size).reversed() {
      var sum = solution[row]
      for inner in (row + 1)..<max(size, row + 1) { sum -= lower[inner * size + row] * solution[inner] }
      solution[row] = sum / lower[row * size + row]
    }
    return solution
  }
}
